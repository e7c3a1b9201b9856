[#ftl]
${msg('mail.greeting', to)}

${msg('mail.seal.heading', title)}

${msg('mail.seal.text')}

${msg('mail.seal.root')}:
${root}

${msg('mail.seal.at')}: ${at}
${msg('mail.seal.streams')}: ${streams}
${msg('mail.seal.records')}: ${records}

${msg('mail.seal.key')}:
${key}

${msg('mail.seal.keep')}

-- 
${office}
${msg('mail.why')}
