[#ftl]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Pesona</title>
<link rel="stylesheet" href="${context}/.resources/pesona/webresources/css/report.css">
<link rel="icon" href="${context}/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="head"><p class="office">${office}</p><h1>SOP</h1></header>
<main>
[#list sentences as sentence]<p>${sentence}</p>[/#list]
<p><a href="${context}/.magnolia/admincentral">${msg('sheet.back')}</a></p>
</main>
</body>
</html>
