[#ftl]
[#import "door-layout.ftl" as p]
[@p.page heading=msg('signin.new.title.' + purpose)]
<p>${msg('signin.new.text.' + purpose)}</p>
<form method="post" class="fields">
  <input type="hidden" name="form" value="${form}">
  <label for="login">${msg('signin.new.login')}</label>
  <input id="login" type="text" value="${login}" autocomplete="username" readonly>
  <label for="password">${msg('signin.new.password')}</label>
  <p class="hint" id="aturan">${msg('signin.new.rule')}</p>
  <input id="password" name="password" type="password" autocomplete="new-password" minlength="10" maxlength="200" required autofocus aria-describedby="aturan">
  <label for="repeated">${msg('signin.new.repeated')}</label>
  <input id="repeated" name="repeated" type="password" autocomplete="new-password" minlength="10" maxlength="200" required>
  <button class="approve" type="submit">${msg('signin.new.submit')}</button>
</form>
[/@p.page]
