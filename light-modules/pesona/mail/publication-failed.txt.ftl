[#ftl]
${msg('mail.greeting', to)}

${msg('mail.publication-failed.text')}

${title}

[#if reason?has_content]
${msg('mail.fact.reason')}: ${reason}
[/#if]
${msg('mail.fact.at')}: ${at}

${msg('mail.open')}:
${link}

-- 
${office}
${msg('mail.why')}
