[#ftl]
${msg('mail.greeting', to)}

${msg('mail.approval.text')}

${title}
[#if lead?has_content]

${lead}
[/#if]

[#if videos?has_content]
${msg('mail.fact.video')}: ${msg('mail.approval.video', videos)}
[/#if]
${msg('mail.fact.from')}: ${actor}
${msg('mail.fact.at')}: ${at}
${msg('mail.fact.due')}: ${due} (${standard})
${msg('mail.fact.valid')}: ${expires}
[#if reason?has_content]
${msg('mail.fact.reason')}: ${reason}
[/#if]

${msg('mail.approval.open')}:
${personal}

${msg('mail.approval.personal', to)}

[#if link?has_content]
${msg('mail.approval.inbox')}
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
