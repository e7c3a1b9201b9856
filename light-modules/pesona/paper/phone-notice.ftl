[#ftl]
[#import "phone-layout.ftl" as p]
[@p.page heading=msg(heading)]
<main>
  <div class="outcome plain"><h1>${msg(heading)}</h1></div>
  [#list texts as text]<p>${text}</p>[/#list]
  <p><a class="button" href="${context}${button.href}">${msg(button.label)}</a></p>
</main>
[/@p.page]
