[#ftl]
[#import "phone-layout.ftl" as p]
[#macro act option]
<form method="post" action="${context}${own}" autocomplete="off">
  <input type="hidden" name="csrf" value="${csrf}">
  <input type="hidden" name="act" value="outcome">
  <input type="hidden" name="revision" value="${revision}">
  <input type="hidden" name="outcome" value="${option.id}">
  [#if option.reason]
  <label for="alasan-${option.id}">${msg('phone.reason', option.label)}</label>
  <p class="hint" id="petunjuk-${option.id}">${msg('phone.reason.hint')}</p>
  <textarea id="alasan-${option.id}" name="reason" rows="4" maxlength="2000" required aria-describedby="petunjuk-${option.id}">[#if tried == option.id]${typedReason}[/#if]</textarea>
  <button class="refuse" type="submit">${option.label}</button>
  [#else]
  <button class="approve" type="submit">${option.label}</button>
  [/#if]
</form>
[/#macro]
[#macro spans list][#list list as span][#if span.kind == 'INSERTED']<ins>${span.text}</ins>[#elseif span.kind == 'DELETED']<del>${span.text}</del>[#else]${span.text}[/#if][/#list][/#macro]
[#assign heading][#if article.title?has_content]${article.title}[#else]${msg('phone.untitled')}[/#if][/#assign]
[@p.page heading=heading]
<main class="task">
  <p class="ways"><a href="${context}${inbox}">← ${msg('phone.to-inbox')}</a><a class="wide-only" href="${context}${desktop}">${msg('phone.desktop')}</a></p>
  [#if done?has_content]<div class="outcome good" role="status"><p class="what">${done}</p></div>[/#if]
  [#if faults?has_content]
  <div class="faults" role="alert">
    <p><strong>${msg('phone.fault')}</strong></p>
    [#list faults as fault]<p>${fault}</p>[/#list]
  </div>
  [/#if]
  <div class="panes">
  <div class="side">
    <dl class="facts">
      <div><dt>${msg('phone.step')}</dt><dd>${step}</dd></div>
      [#if time?has_content]<div><dt>${msg('phone.time')}</dt><dd class="${urgency}">${time}</dd></div>[/#if]
      [#if due?has_content]<div><dt>${msg('phone.due')}</dt><dd>${due}</dd></div>[/#if]
      [#if holder?has_content]<div><dt>${msg('phone.holder')}</dt><dd>${holder}</dd></div>[/#if]
      [#if from?has_content]<div><dt>${msg('phone.from')}</dt><dd>${from}<br><span class="quiet">${fromAt}</span></dd></div>[/#if]
      [#if fromReason?has_content]<div><dt>${msg('phone.note')}</dt><dd class="typed">${fromReason}</dd></div>[/#if]
    </dl>
    [#if decision?has_content]
    <details class="fold"[#if main?has_content] open[/#if]>
      <summary>${msg('phone.changes', changes?size)}</summary>
      <p class="quiet">${decision}[#if decisionReason?has_content]: <span class="typed">“${decisionReason}”</span>[/#if]</p>
      [#list changes as change]
      <div class="change">
        <p class="change-head"><strong>${change.name}</strong> <span class="quiet">${change.kind}</span></p>
        [#if change.src?has_content]<img src="${change.src}" alt="${change.alt}" loading="lazy">[/#if]
        [#list change.texts as text]
        <p class="change-text">[#if text.name?has_content]<span class="quiet">${text.name}:</span> [/#if][@spans list=text.spans /]</p>
        [/#list]
      </div>
      [#else]<p>${msg('phone.changes.none')}</p>[/#list]
    </details>
    [/#if]
  </div>
  <article class="article" lang="${article.language}" aria-label="${msg('phone.article')}">
    <h1>${heading}</h1>
    [#if article.lead?has_content]<p class="lead">${article.lead}</p>[/#if]
    [#if article.byline?has_content]<p class="byline">${article.byline}</p>[/#if]
    ${body}
  </article>
  </div>
  [#if commenting]
  <section class="talk" id="komentar" aria-labelledby="komentar-judul">
    <h2 id="komentar-judul">${msg('phone.comments', comments?size)}</h2>
    [#list comments as comment]
    <div class="comment[#if comment.resolved?has_content] resolved[/#if]">
      <p class="comment-head"><strong>${comment.name}</strong> <span class="quiet">${comment.at}[#if comment.place?has_content] · ${comment.place}[/#if]</span></p>
      <p class="typed">${comment.text}</p>
      [#if comment.resolved?has_content]<p class="quiet">${comment.resolved}</p>
      [#else]
      <form method="post" action="${context}${own}">
        <input type="hidden" name="csrf" value="${csrf}">
        <input type="hidden" name="act" value="resolve">
        <input type="hidden" name="number" value="${comment.number}">
        <button class="plain" type="submit" aria-label="${msg('phone.comment.resolve')}: ${comment.name}, ${comment.at}">${msg('phone.comment.resolve')}</button>
      </form>
      [/#if]
    </div>
    [#else]<p class="quiet">${msg('phone.comments.none')}</p>[/#list]
    <form method="post" action="${context}${own}" autocomplete="off">
      <input type="hidden" name="csrf" value="${csrf}">
      <input type="hidden" name="act" value="comment">
      <label for="tulis">${msg('phone.comment')}</label>
      <textarea id="tulis" name="text" rows="3" maxlength="2000" required>${typedComment}</textarea>
      <button class="plain" type="submit">${msg('phone.comment.submit')}</button>
    </form>
  </section>
  [/#if]
  [#if hindered?has_content || more?has_content || !main?has_content]
  <section class="rest" aria-labelledby="lain">
    <h2 id="lain">${msg('phone.more')}</h2>
    [#list hindered as option]
    <div class="hindered"><p><strong>${msg('phone.hindered', option.label)}</strong></p>[#list option.why as why]<p>${why}</p>[/#list]</div>
    [/#list]
    [#list more as option]
    <details class="fold"[#if tried == option.id] open[/#if]>
      <summary>${option.label}</summary>
      [@act option=option /]
    </details>
    [/#list]
    [#if !main?has_content && !more?has_content && !hindered?has_content]<p class="quiet">${msg('phone.nothing')}</p>[/#if]
  </section>
  [/#if]
</main>
[#if main?has_content]
<section class="decide" aria-label="${msg('phone.actions')}">
  <div class="decide-row">
  [#list main as option]
    [#if option.reason]
    <details class="decide-reason"[#if tried == option.id] open[/#if]>
      <summary>${option.label}</summary>
      [@act option=option /]
    </details>
    [#else][@act option=option /][/#if]
  [/#list]
  </div>
</section>
[/#if]
[/@p.page]
