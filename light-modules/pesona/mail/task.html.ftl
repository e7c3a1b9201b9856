[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.task.text', step)}[/@m.text]
[@m.facts list=[
  {'label': msg('mail.fact.from'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at},
  {'label': msg('mail.fact.due'), 'value': due + ' (' + standard + ')'}
] /]
[#if reason?has_content][@m.words label=msg('mail.fact.reason')]${reason}[/@m.words][/#if]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
