[#ftl]
[#-- The frame of inbox and task pages. No script, no inline style: see their policy. --]
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
<link rel="stylesheet" href="${context}/.resources/pesona/webresources/css/office.css">
<link rel="icon" href="${context}/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body class="desk">
<header class="head">
  <div class="bar">
    <p class="brand"><a href="${context}${inbox}"><span class="brand-name">Pesona</span><span class="brand-office">${office}</span></a></p>
    [#if reader?has_content]
    <form method="post" action="${context}${signOut}" class="who">
      <span>${reader}</span>
      <input type="hidden" name="csrf" value="${csrf}">
      <button type="submit">${msg('signin.sign-out')}</button>
    </form>
    [/#if]
  </div>
</header>
[#nested]
</body>
</html>
[/#macro]
