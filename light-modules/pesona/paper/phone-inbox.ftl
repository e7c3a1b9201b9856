[#ftl]
[#import "phone-layout.ftl" as p]
[#macro tasks list none]
[#if list?has_content]
<ul class="cards">
  [#list list as task]
  <li class="card[#if task.urgency?has_content] ${task.urgency}[/#if]">
    <a href="${context}${task.href}">
      <strong class="card-title">[#if task.title?has_content]${task.title}[#else]${msg('phone.untitled')}[/#if]</strong>
      <span class="card-step">${task.step}</span>
      <span class="card-time">${task.time}</span>
      [#if task.due?has_content]<span class="card-fact">${task.due}</span>[/#if]
      [#if task.holder?has_content]<span class="card-fact">${task.holder}</span>[/#if]
      [#if task.inPlace?has_content]<span class="card-fact">${task.inPlace}</span>[/#if]
    </a>
  </li>
  [/#list]
</ul>
[#else]<p class="quiet">${none}</p>[/#if]
[/#macro]
[@p.page heading=msg('inbox.title')]
<main class="inbox">
  <h1>${msg('inbox.title')}</h1>
  [#if staleness?has_content]
  <p class="staleness[#if staleness.stale] late[/#if]">${staleness.published}<br><strong>${staleness.limit}</strong><br><a class="to-board" href="${context}${staleness.href}">${msg('board.weekly.open')}</a></p>
  [/#if]
  <section aria-labelledby="tugas">
    <h2 id="tugas">${msg('inbox.mine', mine?size)}</h2>
    [@tasks list=mine none=msg('inbox.mine.none') /]
  </section>
  <section aria-labelledby="meja">
    <h2 id="meja">${msg('inbox.desk', desk?size)}</h2>
    [@tasks list=desk none=msg('inbox.desk.none') /]
  </section>
  [#if colleagues?has_content]
  <section aria-labelledby="rekan">
    <h2 id="rekan">${msg('inbox.colleagues', colleagues?size)}</h2>
    [@tasks list=colleagues none="" /]
  </section>
  [/#if]
  <section aria-labelledby="selesai">
    <h2 id="selesai">${msg('inbox.done')}</h2>
    [#if done?has_content]
    <ul class="cards acts">
      [#list done as act]
      <li class="card">
        <a href="${context}${act.href}">
          <strong class="card-title">[#if act.title?has_content]${act.title}[#else]${msg('phone.untitled')}[/#if]</strong>
          <span class="card-step">${act.outcome}</span>
          <span class="card-fact">${act.at}</span>
        </a>
      </li>
      [/#list]
    </ul>
    [#else]<p class="quiet">${msg('inbox.done.none')}</p>[/#if]
  </section>
</main>
[/@p.page]
