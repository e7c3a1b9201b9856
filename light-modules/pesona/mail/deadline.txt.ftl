[#ftl]
${msg('mail.greeting', to)}

${text}

[#list tasks as task]
${task.title}

${msg('deadline.fact.stage')}: ${task.stageName}
${msg('mail.fact.step')}: ${task.step}
${msg('mail.fact.due')}: ${task.due}
${msg('deadline.fact.used')}: ${task.used}
${msg('deadline.fact.holder')}: ${task.holder}
[#if task.link?has_content]
${msg('mail.open')}:
${task.link}
[/#if]

[/#list]
-- 
${office}
${msg('mail.why')}
