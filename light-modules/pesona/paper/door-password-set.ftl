[#ftl]
[#import "door-layout.ftl" as p]
[@p.page heading=msg('signin.new.done')]
<p role="status">${msg('signin.new.done.text')}</p>
<p><a class="button" href="${next}">${msg('signin.new.done.button')}</a></p>
[/@p.page]
