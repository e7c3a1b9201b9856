[#ftl]
[#import "door-layout.ftl" as p]
[#if sent][#assign heading = msg('signin.forgotten.sent')][#else][#assign heading = msg('signin.forgotten.title')][/#if]
[@p.page heading=heading]
[#if !mail]
<p>${msg('signin.forgotten.no-mail')}</p>
[#elseif sent]
<p role="status">${msg('signin.forgotten.sent.text')}</p>
<p class="quiet">${msg('signin.forgotten.sent.none')}</p>
[#else]
<p>${msg('signin.forgotten.text')}</p>
<form method="post" class="fields">
  <input type="hidden" name="form" value="${form}">
  <label for="name">${msg('signin.forgotten.name')}</label>
  <input id="name" name="name" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="254" required autofocus>
  <button class="approve" type="submit">${msg('signin.forgotten.submit')}</button>
</form>
[/#if]
<p class="door-more"><a href="${back}">${msg('signin.back')}</a></p>
[/@p.page]
