[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.approved.text')}[/@m.text]
[@m.facts list=[
  {'label': msg('mail.fact.by'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at},
  {'label': msg('mail.fact.record'), 'value': record},
  {'label': msg('mail.fact.file'), 'value': fileName},
  {'label': msg('mail.fact.sha256'), 'value': sha256}
] /]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
