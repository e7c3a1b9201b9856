[#ftl]
[#import "approval-layout.ftl" as p]
[@p.page heading=msg('approval.title')]
<main class="with-decision">
  [#if faults?has_content]
  <div class="faults" role="alert">
    <p><strong>${msg('approval.fault')}</strong></p>
    [#list faults as fault]<p>${fault}</p>[/#list]
  </div>
  [/#if]
  <p class="ask">${msg('approval.ask')}</p>
  <dl class="facts">
    [#if asker?has_content]<div><dt>${msg('approval.asker')}</dt><dd>${asker}<br><span class="quiet">${askedAt}</span></dd></div>[/#if]
    <div><dt>${msg('approval.due')}</dt><dd>${due}</dd></div>
    [#if note?has_content]<div><dt>${msg('approval.note')}</dt><dd class="typed">${note}</dd></div>[/#if]
  </dl>
  <a class="jump" href="#keputusan">${msg('approval.jump')}</a>
  <article class="article" lang="${article.language}">
    <h1>${article.title}</h1>
    [#if article.lead?has_content]<p class="lead">${article.lead}</p>[/#if]
    [#if article.byline?has_content]<p class="byline">${article.byline}</p>[/#if]
    ${body}
  </article>
</main>
<section class="decision" id="keputusan" aria-labelledby="keputusan-judul">
  <div class="column">
    <h2 id="keputusan-judul">${msg('approval.decision')}</h2>
    <p class="quiet">${msg('approval.decision.text', reader)}</p>
    <form method="post" autocomplete="off">
      <input type="hidden" name="form" value="${form}">
      <input type="hidden" name="outcome" value="approve">
      <button class="approve" type="submit">${msg('approval.approve')}</button>
    </form>
    <details class="reject"[#if typed?has_content || faults?has_content] open[/#if]>
      <summary>${msg('approval.reject.open')}</summary>
      <form method="post" autocomplete="off">
        <input type="hidden" name="form" value="${form}">
        <input type="hidden" name="outcome" value="reject">
        <label for="alasan">${msg('approval.reason')}</label>
        <p class="hint" id="alasan-petunjuk">${msg('approval.reason.hint')}</p>
        <textarea id="alasan" name="reason" rows="5" maxlength="2000" required aria-describedby="alasan-petunjuk">${typed}</textarea>
        <button class="refuse" type="submit">${msg('approval.reject')}</button>
      </form>
    </details>
    <p class="small">${msg('approval.expires', expires)}</p>
  </div>
</section>
[/@p.page]
