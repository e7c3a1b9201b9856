[#ftl]
${msg('mail.greeting', to)}

${msg('mail.test.text', at)}

-- 
${office}
${msg('mail.why')}
