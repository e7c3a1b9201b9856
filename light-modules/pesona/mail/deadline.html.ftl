[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=heading]
[@m.text]${text}[/@m.text]
[#list tasks as task]
[#if tasks?size gt 1]<h2 style="margin:0 0 8px;font-family:Georgia,'Times New Roman',serif;font-size:18px;line-height:25px;font-weight:bold;color:#0b4a36;">${task.title}</h2>[/#if]
[@m.facts list=[
  {'label': msg('deadline.fact.stage'), 'value': task.stageName},
  {'label': msg('mail.fact.step'), 'value': task.step},
  {'label': msg('mail.fact.due'), 'value': task.due},
  {'label': msg('deadline.fact.used'), 'value': task.used},
  {'label': msg('deadline.fact.holder'), 'value': task.holder}
] /]
[#if task.link?has_content][@m.button href=task.link label=msg('mail.open') /][/#if]
[/#list]
[/@m.letter]
