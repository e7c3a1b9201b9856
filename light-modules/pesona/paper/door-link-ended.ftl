[#ftl]
[#import "door-layout.ftl" as p]
[@p.page heading=msg('signin.new.ended')]
<p>${msg('refusal.password.link')}</p>
<p><a class="button" href="${next}">${msg('signin.new.ended.button')}</a></p>
[/@p.page]
