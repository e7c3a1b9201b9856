[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.assigned.text', actor, step)}[/@m.text]
[@m.facts list=[
  {'label': msg('mail.fact.step'), 'value': step},
  {'label': msg('mail.fact.by'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at},
  {'label': msg('mail.fact.due'), 'value': due}
] /]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
