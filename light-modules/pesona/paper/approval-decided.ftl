[#ftl]
[#import "approval-layout.ftl" as p]
[#if own && approved][#assign heading = msg('approval.decided.approved')]
[#elseif own && rejected][#assign heading = msg('approval.decided.rejected')]
[#elseif own][#assign heading = msg('approval.decided.other-outcome')]
[#else][#assign heading = msg('approval.decided.by-other')][/#if]
[@p.page heading=heading]
<main>
  <div class="outcome [#if approved]good[#elseif rejected]back[#else]plain[/#if]">
    <h1>${heading}</h1>
    <p class="what">${title}</p>
  </div>
  <dl class="facts">
    <div><dt>${msg('approval.decided.outcome')}</dt><dd>${outcome}</dd></div>
    <div><dt>${msg('approval.decided.by')}</dt><dd>${actor}</dd></div>
    <div><dt>${msg('approval.decided.at')}</dt><dd>${at}</dd></div>
    [#if reason?has_content]<div><dt>${msg('approval.reason')}</dt><dd class="typed">${reason}</dd></div>[/#if]
    [#if next?has_content]<div><dt>${msg('approval.decided.next')}</dt><dd>${next}</dd></div>[/#if]
    <div><dt>${msg('approval.decided.record')}</dt><dd>${number}<br><span class="hash">${hash}</span></dd></div>
  </dl>
  <p>[#if own && approved]${msg('approval.decided.approved.text')}[#elseif own && rejected]${msg('approval.decided.rejected.text')}[#else]${msg('approval.decided.closed')}[/#if]</p>
</main>
[/@p.page]
