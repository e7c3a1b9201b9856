[#ftl]
[#import "door-layout.ftl" as p]
[@p.page heading=msg('signin.title')]
[#if left && !faults?has_content]<p class="said" role="status">${msg('signin.left')}</p>
[#elseif already?has_content]
<p class="said">${msg('signin.already', already)}</p>
<p><a class="button" href="${next}">${msg('signin.continue')}</a></p>
<h2 class="other">${msg('signin.other')}</h2>
[#elseif !faults?has_content]<p class="quiet">${msg('signin.hint')}</p>[/#if]
<form method="post" class="fields">
  <input type="hidden" name="form" value="${form}">
  <label for="login">${msg('signin.login')}</label>
  <input id="login" name="login" type="text" value="${typed}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="60" required[#if !typed?has_content && !already?has_content] autofocus[/#if]>
  <label for="password">${msg('signin.password')}</label>
  <input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required[#if typed?has_content] autofocus[/#if]>
  <button class="approve" type="submit">${msg('signin.submit')}</button>
</form>
<p class="door-more"><a href="${forgotten}">${msg('signin.forgotten')}</a></p>
[/@p.page]
