[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.correction.text', actor)}[/@m.text]
[@m.words label=msg('mail.fact.reason')]${reason}[/@m.words]
[#list difference as change][@m.words label=change.place]<span style="color:#9d2235;text-decoration:line-through;">${change.before}</span><br><span style="color:#0b4a36;">${change.after}</span>[/@m.words]
[/#list]
[@m.facts list=[
  {'label': msg('mail.fact.by'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at}
] /]
[@m.text]${msg('mail.correction.callback')}[/@m.text]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
