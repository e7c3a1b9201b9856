[#ftl]
[#-- The SOP for screen and printer. No script, no inline style: see the site's policy. --]
[#import "procedure-parts.ftl" as parts]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${sheet.title} – Pesona</title>
<link rel="stylesheet" href="${context}/.resources/pesona/webresources/css/procedure.css">
<link rel="icon" href="${context}/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body>
<nav aria-label="${msg('sheet.pages')}">
  <a href="${context}/.magnolia/admincentral">${msg('sheet.back')}</a>
  <a href="procedure.pdf?lang=${lang}">${msg('sheet.pdf')}</a>
  <a href="procedure.svg?lang=${lang}">${msg('sheet.svg')}</a>
  <a href="procedure?lang=id" lang="id"[#if lang == 'id'] aria-current="true"[/#if]>Indonesia</a>
  <a href="procedure?lang=en" lang="en"[#if lang == 'en'] aria-current="true"[/#if]>English</a>
</nav>
<main>
[@parts.form sheet inPlace picture narrow]<h1>${sheet.title}</h1>[/@parts.form]
</main>
<footer>
<p>[#if sheet.since?has_content]${msg('sheet.since', sheet.since)}[#else]${msg('sheet.since.unknown')}[/#if] ${msg('sheet.printed', printed, reader)}</p>
<p class="hash">${msg('sheet.version', sheet.hash)}</p>
</footer>
</body>
</html>
