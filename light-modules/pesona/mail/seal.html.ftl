[#ftl]
[#import "layout.ftl" as m]
[@m.letter heading=msg('mail.seal.heading', title)]
[@m.text]${msg('mail.seal.text')}[/@m.text]
[@m.words label=msg('mail.seal.root')]<span style="font-family:'Courier New',Courier,monospace;font-size:14px;line-height:21px;word-break:break-all;">${root}</span>[/@m.words]
[@m.facts list=[
  {'label': msg('mail.seal.at'), 'value': at},
  {'label': msg('mail.seal.streams'), 'value': streams},
  {'label': msg('mail.seal.records'), 'value': records}
] /]
[@m.words label=msg('mail.seal.key')]<span style="font-family:'Courier New',Courier,monospace;font-size:14px;line-height:21px;word-break:break-all;">${key}</span>[/@m.words]
[@m.text]<strong>${msg('mail.seal.keep')}</strong>[/@m.text]
[/@m.letter]
