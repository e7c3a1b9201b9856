[#ftl]
[#-- The SOP as the official form on A4 across. The roles' columns are drawn row by row; their words lie above the drawing. --]
[#import "procedure-parts.ftl" as parts]
[#assign lanes = table.swimlane.lanes]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${sheet.title}</title>
<meta name="subject" content="${sheet.title}">
<meta name="author" content="${sheet.office}">
<style>
@page { size: A4 landscape; margin: 10mm 10mm 13mm;
  @bottom-left { content: "${msg('sheet.footer', sheet.title, sheet.hash)}"; font: 6.5pt "Paper Sans"; color: #444; }
  @bottom-right { content: "${msg('sheet.page')} " counter(page) " / " counter(pages); font: 6.5pt "Paper Sans"; color: #444; } }
body { font: 8.2pt/1.32 "Paper Sans"; color: #111; margin: 0; }
table { border-collapse: collapse; }
h2 { font: bold 9pt/1.3 "Paper Sans"; margin: 0 0 1.2mm; page-break-after: avoid; }
ol, ul { margin: 0; padding-left: 5mm; }
li { margin: 0 0 .4mm; }
p { margin: 0; }
.note { font-style: italic; color: #444; }
.later { margin: 1.2mm 0 .5mm; }
table.identity { width: 785pt; margin: 0 0 3mm; border: 1pt solid #111; }
table.identity td, table.identity th { border: .5pt solid #111; padding: 1.1mm 2.5mm; text-align: left; vertical-align: top; font-weight: normal; }
table.identity td.office { width: 50%; text-align: center; vertical-align: middle; font: bold 13pt/1.4 "Paper Sans"; padding: 4mm 12mm; }
table.identity th { width: 36mm; }
table.identity td.name { font-weight: bold; }
table.identity td.ratified-by { height: 18mm; vertical-align: bottom; }
table.identity td.ratified-by .first { font-weight: bold; text-decoration: underline; }
table.boxes { width: 785pt; border: 1pt solid #111; }
table.boxes td { width: 50%; border: .5pt solid #111; padding: 1.6mm 3mm; vertical-align: top; }
table.boxes tr { page-break-inside: avoid; }
.sheet { page-break-before: always; }
h1 { font: bold 11pt/1.2 "Paper Sans"; text-align: center; margin: 0 0 2mm; }
table.steps { width: 785pt; table-layout: fixed; border: 1pt solid #111; font: 8pt/9.8pt "Paper Sans"; -fs-table-paginate: paginate; }
table.steps tr { page-break-inside: avoid; }
table.steps th, table.steps td { border: .5pt solid #111; padding: 3.5pt 3.75pt; }
table.steps th { background: #e9efeb; font-weight: bold; text-align: center; vertical-align: middle; }
table.steps td { vertical-align: middle; text-align: left; }
table.steps td.no { text-align: center; font-weight: bold; }
table.steps td.flow { padding: 0; }
.row { position: relative; }
.row object { display: block; }
.words { position: absolute; font: 7pt/8pt "Paper Sans"; white-space: nowrap; }
.words.in { font: 6.5pt/7.8pt "Paper Sans"; text-align: center; }
.notes { margin-top: 2.5mm; font-size: 8pt; page-break-inside: avoid; }
.notes p { margin: 0 0 1.5mm; }
.notes h2 { font-size: 8pt; margin: 2mm 0 .5mm; }
.printed { margin: 2.5mm 0 0; font-size: 7pt; color: #444; }
</style>
</head>
<body>
[@parts.head sheet /]
[@parts.boxes sheet /]
<div class="sheet">
<h1>${sheet.title}</h1>
<table class="steps">
<colgroup>[#list table.before as column]<col style="width: ${column.width?c}pt">[/#list][#list lanes as lane]<col style="width: ${lane.width?c}pt">[/#list][#list table.after as column]<col style="width: ${column.width?c}pt">[/#list]</colgroup>
<thead>
<tr>
[#list table.before as column]<th rowspan="2">${column.heading}</th>[/#list]
<th colspan="${lanes?size}">${table.performers}</th>
<th colspan="${table.after?size}">${table.standard.get()}</th>
</tr>
<tr>
[#list lanes as lane]<th>${lane.title}</th>[/#list]
[#list table.after as column]<th>[#list column.lines as line]${line}[#sep]<br>[/#sep][/#list]</th>[/#list]
</tr>
</thead>
<tbody>
[#assign flowWidth = 0]
[#list lanes as lane][#assign flowWidth = flowWidth + lane.width][/#list]
[#list table.rows as row]
<tr>
<td class="no">${row.number}</td>
[#list row.cells[1..<table.before?size] as cell]<td>${cell.text}</td>[/#list]
<td class="flow" colspan="${lanes?size}" style="height: ${row.height?c}pt"><div class="row" style="width: ${flowWidth?c}pt; height: ${row.height?c}pt"><object type="drawing" data="${row.step}" alt="${sheet.steps[row?index].performers}. ${sheet.steps[row?index].ways?join(' ')}" style="width: ${flowWidth?c}pt; height: ${row.height?c}pt"></object>[#list overlays[row.step] as words]<div class="words[#if words.centered] in[/#if]" style="left: ${words.left?c}pt; top: ${words.top?c}pt; width: ${words.width?c}pt">[#list words.lines as line]${line}[#sep]<br>[/#sep][/#list]</div>[/#list]</div></td>
[#list row.cells[table.before?size..] as cell]<td>${cell.text}</td>[/#list]
</tr>
[/#list]
</tbody>
</table>
[@parts.notes sheet inPlace /]
<p class="printed">[#if sheet.since?has_content]${msg('sheet.since', sheet.since)} [/#if]${msg('sheet.printed', printed, reader)}</p>
</div>
</body>
</html>
