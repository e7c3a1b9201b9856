[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[@m.text]${msg('mail.comment.text', actor)}[/@m.text]
[@m.words label=place?has_content?then(place, msg('mail.comment.whole'))][#list comment?split('\n') as line]${line}[#sep]<br>[/#sep][/#list][/@m.words]
[@m.facts list=[
  {'label': msg('mail.fact.by'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at}
] /]
[#if link?has_content][@m.button href=link label=msg('mail.open') /][/#if]
[/@m.letter]
