[#ftl]
${msg('mail.greeting', to)}

${msg('mail.assigned.text', actor, step)}

${title}

${msg('mail.fact.step')}: ${step}
${msg('mail.fact.by')}: ${actor}
${msg('mail.fact.at')}: ${at}
${msg('mail.fact.due')}: ${due}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
