[#ftl]
${msg('mail.greeting', to)}

${msg('mail.correction.text', actor)}

${title}

${msg('mail.fact.reason')}: ${reason}
${msg('mail.fact.at')}: ${at}
[#list difference as change]

${change.place}
- ${change.before}
+ ${change.after}
[/#list]

${msg('mail.correction.callback')}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
