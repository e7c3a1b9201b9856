[#ftl]
${msg('mail.greeting', to)}

${msg('mail.approved.text')}

${title}

${msg('mail.fact.by')}: ${actor}
${msg('mail.fact.at')}: ${at}
${msg('mail.fact.record')}: ${record}
${msg('mail.fact.file')}: ${fileName}
${msg('mail.fact.sha256')}: ${sha256}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
