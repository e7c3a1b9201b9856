[#ftl]
${msg('mail.greeting', to)}

${msg('mail.rejected.text', actor)}

${title}

${msg('mail.fact.reason')}: ${reason}

${msg('mail.fact.at')}: ${at}
${msg('mail.fact.next')}: ${step}
${msg('mail.fact.due')}: ${due}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
