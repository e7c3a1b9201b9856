[#ftl]
[#-- The parts of the SOP sheet: the whole form for page and screen; head, boxes and notes for paper too. --]
[#macro head sheet]
<table class="identity">
<tr>
  <td class="office" rowspan="${sheet.header?size}">${sheet.office}</td>
[#list sheet.header as field]
[#if field?index gt 0]<tr>[/#if]
  <th scope="row">${field.label}</th>
  <td class="value ${field.id}">[#list field.lines as line]<div[#if line?index == 0] class="first"[/#if]>${line}</div>[/#list]</td>
</tr>
[/#list]
</table>
[/#macro]

[#macro laws sheet]
<h2>${sheet.legalHeading}</h2>
<ol>
[#list sheet.legal as law]
<li>${law.text}[#if law.note?has_content] <span class="note">${msg('sheet.note', law.note)}</span>[/#if]</li>
[/#list]
</ol>
[#if sheet.later?has_content]
<p class="later">${msg('sheet.later')}</p>
<ul>
[#list sheet.later as law]
<li>${law.text}[#if law.note?has_content] <span class="note">${msg('sheet.note', law.note)}</span>[/#if]</li>
[/#list]
</ul>
[/#if]
[/#macro]

[#macro box section numbered=false inline=false]
<h2>${section.heading}</h2>
[#if numbered]
<ol>[#list section.lines as line]<li>${line}</li>[/#list]</ol>
[#elseif inline]
<p>${section.lines?join(", ")}</p>
[#else]
<ul>[#list section.lines as line]<li>${line}</li>[/#list]</ul>
[/#if]
[/#macro]

[#macro boxes sheet]
<table class="boxes">
<tr>
  <td>[@laws sheet /]</td>
  <td>[@box sheet.sections[0] true /]</td>
</tr>
<tr>
  <td>[@box sheet.sections[1] /]</td>
  <td>[@box sheet.sections[2] false true /]</td>
</tr>
<tr>
  <td>[@box sheet.sections[3] /]</td>
  <td>[@box sheet.sections[4] /]</td>
</tr>
</table>
[/#macro]

[#macro notes sheet inPlace]
<div class="notes">
<p>${msg('sheet.total', sheet.minutes)}[#if inPlace] ${msg('sheet.legend')}[/#if]</p>
[@box sheet.assumptions true /]
<h2>${msg('sheet.roles')}</h2>
<ul>[#list sheet.roles as role]<li><strong>${role.text}.</strong> ${role.note}</li>[/#list]</ul>
[#if sheet.channels?has_content]
<h2>${msg('sheet.channels')}</h2>
<ul>[#list sheet.channels as channel]<li><strong>${channel.text}.</strong> ${channel.note}</li>[/#list]</ul>
[/#if]
</div>
[/#macro]

[#macro cards sheet narrow]
<div class="cards">
<h2>${msg('sheet.steps')}</h2>
<ol>
[#list sheet.steps as step]
<li>
  <h3><span class="no">${step.number}</span> ${step.activity}</h3>
  <dl>
    <dt>${msg('sheet.performers')}</dt><dd>${step.performers}</dd>
    [#if step.inPlace?has_content]<dt>${msg('sheet.in-place')}</dt><dd>${step.inPlace}</dd>[/#if]
    <dt>${msg('sheet.needs')}</dt><dd>${step.needs}</dd>
    <dt>${msg('sheet.time')}</dt><dd>${step.time}</dd>
    <dt>${msg('sheet.output')}</dt><dd>${step.output}</dd>
    [#if step.remarks?has_content]<dt>${msg('sheet.remarks')}</dt><dd>${step.remarks}</dd>[/#if]
    <dt>${msg('sheet.next')}</dt><dd>${step.ways?join(' ')}</dd>
  </dl>
</li>
[/#list]
</ol>
<h2 class="flow-title">${msg('sheet.flow')}</h2>
<div class="flow" tabindex="0" role="region" aria-label="${msg('sheet.flow')}">${narrow}</div>
</div>
[/#macro]

[#-- What is nested stands above the table of steps. --]
[#macro form sheet inPlace picture narrow]
[@head sheet /]
[@boxes sheet /]
<section class="sheet">
[#nested]
<div class="whole">${picture}</div>
[@cards sheet narrow /]
[@notes sheet inPlace /]
</section>
[/#macro]
