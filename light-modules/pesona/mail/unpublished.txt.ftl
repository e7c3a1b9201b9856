[#ftl]
${msg('mail.greeting', to)}

${msg('mail.unpublished.text', actor)}

${title}

${msg('mail.fact.reason')}: ${reason}
${msg('mail.fact.at')}: ${at}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
