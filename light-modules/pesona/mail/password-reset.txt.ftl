[#ftl]
${msg('mail.greeting', to)}

${msg('mail.password-reset.text')}

${msg('mail.password-reset.open')}:
${personal}

${msg('mail.account.login')}: ${login}
${msg('mail.fact.valid')}: ${expires}

${msg('mail.password-reset.not-me')}
${msg('mail.account.personal')}

-- 
${office}
${msg('mail.account.why')}
