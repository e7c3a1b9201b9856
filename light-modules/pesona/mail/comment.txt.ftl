[#ftl]
${msg('mail.greeting', to)}

${msg('mail.comment.text', actor)}

${title}

${place?has_content?then(place, msg('mail.comment.whole'))}:
${comment}

${msg('mail.fact.at')}: ${at}

[#if link?has_content]
${msg('mail.open')}:
${link}
[/#if]

-- 
${office}
${msg('mail.why')}
