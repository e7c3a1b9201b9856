[#ftl]
${msg('mail.greeting', to)}

${msg('mail.unpublished.text', actor)}

${title}

${msg('mail.fact.reason')}: ${reason}
${msg('mail.fact.at')}: ${at}

${msg('mail.open')}:
${link}

-- 
${office}
${msg('mail.why')}
