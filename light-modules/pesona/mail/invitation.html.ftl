[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=msg('mail.invitation.heading') why='mail.account.why']
[@m.text]${msg('mail.invitation.text')}[/@m.text]
[@m.button href=personal label=msg('mail.invitation.open') /]
[@m.facts list=[
  {'label': msg('mail.account.login'), 'value': login},
  {'label': msg('mail.fact.valid'), 'value': expires}
] /]
[@m.text]${msg('mail.account.personal')}[/@m.text]
[/@m.letter]
