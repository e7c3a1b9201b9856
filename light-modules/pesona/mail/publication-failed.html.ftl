[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.publication-failed.text')}[/@m.text]
[#if reason?has_content][@m.words label=msg('mail.fact.reason')]${reason}[/@m.words][/#if]
[@m.facts list=[
  {'label': msg('mail.fact.at'), 'value': at}
] /]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
