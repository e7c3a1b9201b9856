[#ftl]
[#macro row label value][#if value?has_content]<tr><th>${label}</th><td>${value}</td></tr>[/#if][/#macro]
<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${msg('softcopy.title')} – ${article.title}</title>
<meta name="subject" content="${msg('softcopy.title')}">
<meta name="author" content="${office}">
<style>
@page { size: A4; margin: 20mm 20mm 22mm;
  @bottom-left { content: "${msg('softcopy.footer', number)}"; font: 7.5pt "Paper Sans"; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt "Paper Sans"; color: #555; } }
body { font: 10.5pt/1.45 "Paper Serif"; color: #111; margin: 0; }
.head { border-bottom: 2pt solid #0b4a36; padding-bottom: 3mm; margin-bottom: 6mm; font-family: "Paper Sans"; }
.head .office { font-size: 11pt; font-weight: bold; color: #0b4a36; }
.head .sop { font-size: 8.5pt; color: #444; }
h1 { font: bold 17pt/1.25 "Paper Sans"; color: #0b4a36; margin: 0 0 1.5mm; }
.stamp { font: 10pt/1.5 "Paper Sans"; border: 1.2pt solid #0b4a36; background: #f1f7f3; padding: 3.5mm 4.5mm; margin: 0 0 6mm; }
.stamp strong { color: #0b4a36; }
table.facts { width: 100%; border-collapse: collapse; font: 9pt/1.4 "Paper Sans"; margin: 0 0 6mm; }
table.facts th { text-align: left; font-weight: normal; color: #555; width: 44mm; padding: 1mm 3mm 1mm 0; vertical-align: top; border-bottom: .4pt solid #ccc; }
table.facts td { padding: 1mm 0; vertical-align: top; border-bottom: .4pt solid #ccc; }
table.facts td.hash { font: 7.6pt/1.4 "Paper Mono"; }
h2 { font: bold 11pt/1.3 "Paper Sans"; color: #0b4a36; margin: 6mm 0 2mm; page-break-after: avoid; }
.article { border-top: .8pt solid #0b4a36; padding-top: 4mm; }
.article .headline { font: bold 16pt/1.25 "Paper Serif"; margin: 0 0 2mm; }
.article .lead { font-style: italic; margin: 0 0 2mm; }
.article .byline { font: 9pt "Paper Sans"; color: #555; margin: 0 0 4mm; }
.text p { margin: 0 0 2.5mm; }
.text h2, .text h3, .text h4 { font: bold 11.5pt/1.3 "Paper Serif"; color: #111; margin: 4mm 0 1.5mm; page-break-after: avoid; }
.text ul, .text ol { margin: 0 0 2.5mm; padding-left: 6mm; }
.text li { margin: 0 0 .8mm; }
.text li ul, .text li ol { margin: .8mm 0 0; }
ol[type="a"] { list-style-type: lower-alpha; }
ol[type="A"] { list-style-type: upper-alpha; }
ol[type="i"] { list-style-type: lower-roman; }
ol[type="I"] { list-style-type: upper-roman; }
.text table { border-collapse: collapse; width: 99.5%; margin: 2mm 0 4mm; font-size: 9.5pt; -fs-table-paginate: paginate; }
.text tr { page-break-inside: avoid; }
.text caption { text-align: left; font: 9pt "Paper Sans"; color: #444; padding-bottom: 1mm; }
.text th, .text td { border: .4pt solid #999; padding: 1mm 2mm; text-align: left; vertical-align: top; }
.text th { background: #f1f7f3; }
.text td p, .text td ul, .text td ol { margin-bottom: 1mm; }
.text sup { font-size: 70%; vertical-align: super; line-height: 0; }
.text sup a { text-decoration: none; }
.text img, figure img { max-width: 90mm; max-height: 65mm; }
figure { margin: 3mm 0 4mm; page-break-inside: avoid; }
figcaption { font: 8.5pt/1.35 "Paper Sans"; color: #444; margin-top: 1mm; }
figcaption .credit, figcaption .alt { color: #777; display: block; }
figure.quote figcaption { margin-left: 5mm; padding-left: 3mm; }
dl.facts { margin: 2mm 0 5mm; }
dl.facts div { border-bottom: .4pt solid #ccc; padding: 1mm 0; page-break-inside: avoid; }
dl.facts dt { font: 9pt "Paper Sans"; color: #555; }
dl.facts dd { margin: 0; white-space: pre-line; }
blockquote { margin: 2mm 0 2mm 5mm; padding-left: 3mm; border-left: 2pt solid #e3b23c; }
a { color: #111; text-decoration: underline; }
.article > :last-child, .article > :last-child > :last-child, .article > :last-child > :last-child > :last-child { margin-bottom: 0; padding-bottom: 0; } /* room below the last words would take a page of its own */
</style>
</head>
<body>
<div class="head"><div class="office">${office}</div><div class="sop">${sop}</div></div>
<h1 id="persetujuan">${msg('softcopy.title')}</h1>
<div class="stamp"><strong>${msg('softcopy.approved')}</strong> ${msg('softcopy.statement', approver, role, at)}[#if inPlace?has_content] ${msg('softcopy.inPlace', performer)} ${inPlace}[/#if]</div>
<table class="facts">
[@row label=msg('softcopy.article.title') value=article.title /]
[@row label=msg('softcopy.article.id') value=article.id.value /]
[@row label=msg('softcopy.round') value=round /]
[@row label=msg('softcopy.revision') value=revision /]
[@row label=msg('softcopy.approver') value=approver /]
[@row label=msg('softcopy.role') value=role /]
[@row label=msg('softcopy.at') value=at /]
[@row label=msg('softcopy.via') value=via /]
[@row label=msg('softcopy.number') value=number /]
<tr><th>${msg('softcopy.hash')}</th><td class="hash">${hash}</td></tr>
<tr><th>${msg('softcopy.print.words')}</th><td class="hash">${print.words}</td></tr>
<tr><th>${msg('softcopy.print.media')}</th><td class="hash">${print.media}</td></tr>
<tr><th>${msg('softcopy.print.whole')}</th><td class="hash">${print.whole}</td></tr>
<tr><th>${msg('softcopy.procedure')}</th><td class="hash">${procedureHash}</td></tr>
</table>
<p style="font: 8.5pt/1.4 'Paper Sans'; color: #444; margin: 0 0 6mm;">${msg('softcopy.check')}</p>
<div class="article" id="artikel" lang="${article.language}">
<div class="headline">${article.title}</div>
[#if article.lead?has_content]<p class="lead">${article.lead}</p>[/#if]
[#if article.byline?has_content]<p class="byline">${article.byline}</p>[/#if]
${body}
</div>
</body>
</html>
