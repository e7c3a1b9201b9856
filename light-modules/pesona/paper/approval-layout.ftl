[#ftl]
[#-- The frame of the pages behind a personal link. No script, no inline style: see their policy. --]
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
<link rel="stylesheet" href="${context}/.resources/pesona/webresources/css/approval.css">
<link rel="icon" href="${context}/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="head">
  <div class="bar">
    <p class="brand"><span class="brand-name">Pesona</span><span class="brand-office">${office}</span></p>
    [#if reader?has_content]<p class="reader">${msg('approval.reader')} <strong>${reader}</strong></p>[/#if]
  </div>
</header>
[#nested]
</body>
</html>
[/#macro]
