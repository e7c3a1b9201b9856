[#ftl]
${msg('mail.greeting', to)}

${msg('mail.invitation.text')}

${msg('mail.invitation.open')}:
${personal}

${msg('mail.account.login')}: ${login}
${msg('mail.fact.valid')}: ${expires}

${msg('mail.account.personal')}

-- 
${office}
${msg('mail.account.why')}
