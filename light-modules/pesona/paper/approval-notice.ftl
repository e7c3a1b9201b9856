[#ftl]
[#import "approval-layout.ftl" as p]
[#assign heading = msg('approval.notice.' + cause + '.title')]
[@p.page heading=heading]
<main>
  <div class="outcome plain">
    <h1>${heading}</h1>
  </div>
  <p>${msg('approval.notice.' + cause + '.text')}</p>
  [#list details as detail]<p>${detail}</p>[/#list]
  [#if signIn?has_content]<p><a class="button" href="${context}${signIn}">${msg('approval.sign-in')}</a></p>[/#if]
</main>
[/@p.page]
