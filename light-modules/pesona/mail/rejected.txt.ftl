[#ftl]
${msg('mail.greeting', to)}

${msg('mail.rejected.text', actor)}

${title}

${msg('mail.fact.reason')}: ${reason}

${msg('mail.fact.at')}: ${at}
${msg('mail.fact.next')}: ${step}
${msg('mail.fact.due')}: ${due}

${msg('mail.open')}:
${link}

-- 
${office}
${msg('mail.why')}
