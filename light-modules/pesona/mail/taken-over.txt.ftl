[#ftl]
${msg('mail.greeting', to)}

${msg('mail.taken-over.text', actor)}

${title}

${msg('mail.fact.step')}: ${step}
${msg('mail.fact.by')}: ${actor}
${msg('mail.fact.at')}: ${at}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
