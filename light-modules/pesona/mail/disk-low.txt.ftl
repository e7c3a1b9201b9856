[#ftl]
${msg('mail.greeting', to)}

${msg('mail.disk-low.text', free, percent, folder)}

${msg('mail.disk-low.what')}

-- 
${office}
${msg('mail.disk-low.why')}
