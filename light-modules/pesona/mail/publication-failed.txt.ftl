[#ftl]
${msg('mail.greeting', to)}

${msg('mail.publication-failed.text')}

${title}

[#if reason?has_content]
${msg('mail.fact.reason')}: ${reason}
[/#if]
${msg('mail.fact.at')}: ${at}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
