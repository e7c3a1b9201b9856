[#ftl]
[#import "layout.ftl" as m]
[#macro title]<h2 style="margin:0 0 8px;font-family:Georgia,'Times New Roman',serif;font-size:18px;line-height:25px;font-weight:bold;color:#0b4a36;">[#nested]</h2>
[/#macro]
[#assign red='color:#9d2235;font-weight:bold;']
[@m.letter heading=heading]
[@m.text]${msg('board.weekly.text')}[/@m.text]
[@m.words label=msg('board.weekly.state')]${published}<br><span style="[#if stale]${red}[/#if]">${limit}</span>[/@m.words]
[@title]${msg('board.weekly.steps')}[/@title]
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;border-top:1px solid #e2ddcf;">
[#list steps as step]
<tr><td width="56%" valign="top" style="padding:8px 12px 8px 0;border-bottom:1px solid #e2ddcf;font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:21px;color:#59625c;">${step.label}</td><td valign="top" style="padding:8px 0;border-bottom:1px solid #e2ddcf;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:21px;color:#1d2420;"><span style="[#if step.late]${red}[/#if]">${step.value}</span>[#if step.oldest?has_content]<br><span style="font-size:14px;[#if step.tooOld]${red}[#else]color:#59625c;[/#if]">${step.oldest}</span>[/#if]</td></tr>
[/#list]
</table>
[@title]${msg('board.weekly.overdue')}[/@title]
[#if overdue?has_content]
[#list overdue as card]
<p style="margin:0 0 12px;padding-left:12px;border-left:4px solid #9d2235;">[#if card.link?has_content]<a href="${card.link}" style="color:#0b5c41;font-weight:bold;">${card.title}</a>[#else]<strong>${card.title}</strong>[/#if]<br><span style="font-size:14px;line-height:21px;color:#59625c;">${card.step}<br>${card.keeper}<br></span><span style="font-size:14px;line-height:21px;${red}">${card.time}</span></p>
[/#list]
[#if more gt 0][@m.text]${msg('board.weekly.more', more)}[/@m.text][/#if]
[#else]
[@m.text]${msg('board.weekly.overdue.none')}[/@m.text]
[/#if]
[@m.button href=link label=msg('board.weekly.open') /]
[/@m.letter]
