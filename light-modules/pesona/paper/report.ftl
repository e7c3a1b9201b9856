[#ftl]
[#-- The monthly report: read on a screen, printed on A4. No script, no inline style: see the site's policy. --]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${msg('report.title')} ${month} – Pesona</title>
<link rel="stylesheet" href="${context}/.resources/pesona/webresources/css/report.css">
<link rel="icon" href="${context}/.resources/pesona/webresources/img/favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="head">
  <p class="office">${office}</p>
  <h1>${msg('report.title')}</h1>
  <p class="month">${month}</p>
</header>
<nav class="screen" aria-label="${msg('report.months')}">
  <a href="?month=${before}">← ${beforeWords}</a>
  [#if !future]<a href="?month=${after}">${afterWords} →</a>[/#if]
  <a class="file" href="${context}${csv}">${msg('report.csv')}</a>
  <a href="${context}/.magnolia/admincentral">${msg('report.to-pesona')}</a>
</nav>
<main>
<p class="about">[#if own]${msg('report.own', reader)} [/#if]${msg('report.about')}</p>
[#if total.none]
<p class="none">${msg('report.none', month)}</p>
[#else]
<dl class="sum">
  <div><dt>${msg('report.column.done')}</dt><dd>${total.done}</dd></div>
  <div><dt>${msg('report.column.on-time')}</dt><dd>${total.onTime} <small>${total.percent} %</small></dd></div>
  <div><dt>${msg('report.column.late')}</dt><dd[#if total.slow] class="slow"[/#if]>${total.late}</dd></div>
</dl>
<div class="scroll" tabindex="0" role="region" aria-label="${msg('report.title')} ${month}">
<table>
<thead>
<tr>
  <th scope="col" class="step">${msg('report.column.step')}</th>
  <th scope="col">${msg('report.column.person')}</th>
  <th scope="col" class="n">${msg('report.column.done')}</th>
  <th scope="col" class="n">${msg('report.column.on-time')}</th>
  <th scope="col" class="n">${msg('report.column.late')}</th>
  <th scope="col" class="n">${msg('report.column.median')}</th>
  <th scope="col" class="n">${msg('report.column.standard')}</th>
</tr>
</thead>
<tbody>
[#assign last = ""]
[#list lines as line]
[#assign this = line.number + line.activity + line.standard]
<tr class="[#if line.sum]sum[/#if][#if this != last] first[/#if]">
  <th scope="row" class="step">[#if this != last][#if line.number?has_content]<span class="no">${line.number}</span> [/#if]${line.activity}[#else]<span class="again">${line.number} ${line.activity}</span>[/#if]</th>
  <td>[#if line.sum]${msg('report.all')}[#else]${line.name}[/#if]</td>
  <td class="n">${line.done}</td>
  <td class="n">${line.onTime}</td>
  <td class="n[#if line.slow] slow[/#if]">${line.late}</td>
  <td class="n">${line.median}</td>
  <td class="n">${line.standard}</td>
</tr>
[#assign last = this]
[/#list]
</tbody>
</table>
</div>
[/#if]
<p class="note">${msg('report.note')}</p>
</main>
<footer><p>${msg('report.printed', printed, reader)}</p></footer>
</body>
</html>
