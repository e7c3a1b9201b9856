[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=title]
[#if picture?has_content]<p style="margin:0 0 16px;"><img src="cid:${picture.cid}" width="552" alt="${picture.alt}" style="display:block;width:100%;max-width:552px;height:auto;border:0;"></p>[/#if]
[#if lead?has_content][@m.text]${lead}[/@m.text][/#if]
[@m.text]${msg('mail.approval.text')}[/@m.text]
[@m.facts list=[
  {'label': msg('mail.fact.video'), 'value': videos?has_content?then(msg('mail.approval.video', videos), '')},
  {'label': msg('mail.fact.from'), 'value': actor},
  {'label': msg('mail.fact.at'), 'value': at},
  {'label': msg('mail.fact.due'), 'value': due + ' (' + standard + ')'},
  {'label': msg('mail.fact.valid'), 'value': expires}
] /]
[#if reason?has_content][@m.words label=msg('mail.fact.reason')]${reason}[/@m.words][/#if]
[@m.button href=personal label=msg('mail.approval.open') /]
[@m.text]${msg('mail.approval.personal', to)}[/@m.text]
[#if link?has_content][@m.text]${msg('mail.approval.inbox')} <a href="${link}" style="color:#0b5c41;">${msg('mail.open')}</a>[/@m.text][/#if]
[/@m.letter]
