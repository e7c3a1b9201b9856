[#ftl]
${msg('mail.greeting', to)}

${msg('mail.task.text', step)}

${title}

${msg('mail.fact.from')}: ${actor}
${msg('mail.fact.at')}: ${at}
${msg('mail.fact.due')}: ${due} (${standard})
[#if reason?has_content]
${msg('mail.fact.reason')}: ${reason}
[/#if]

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
