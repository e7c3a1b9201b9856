[#ftl]
[#-- The frame of the pages at the door: one calm card. No script, no inline style: see their policy. --]
[#macro page heading]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${heading} – Pesona</title>
<link rel="stylesheet" href="/.resources/pesona/webresources/css/approval.css">
<link rel="stylesheet" href="/.resources/pesona/webresources/css/office.css">
<link rel="icon" href="/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body class="door">
<main class="door-page">
  <header class="door-head">
    <p class="door-brand"><img src="/.resources/pesona/webresources/img/favicon.svg" width="44" height="44" alt=""><span><span class="brand-name">Pesona</span><span class="brand-office">${office}</span></span></p>
  </header>
  <section class="door-card" aria-labelledby="judul">
    <h1 id="judul">${heading}</h1>
    [#if faults?has_content]
    <div class="faults" role="alert">[#list faults as fault]<p>${fault}</p>[/#list]</div>
    [/#if]
    [#nested]
  </section>
  <footer class="door-foot">
    <form method="post" class="languages" aria-label="${msg('signin.language')}">
      <input type="hidden" name="form" value="${form}">
      [#list [['id', 'Bahasa Indonesia'], ['en', 'English']] as language]
      <button type="submit" name="language" value="${language[0]}" lang="${language[0]}" formnovalidate[#if lang == language[0]] aria-current="true"[/#if]>${language[1]}</button>
      [/#list]
    </form>
    <p><a href="/">${msg('signin.to-site')}</a></p>
  </footer>
</main>
</body>
</html>
[/#macro]
