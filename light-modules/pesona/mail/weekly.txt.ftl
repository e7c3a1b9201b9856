[#ftl]
${msg('mail.greeting', to)}

${heading}

${msg('board.weekly.text')}

${msg('board.weekly.state')}
${published}
${limit}

${msg('board.weekly.steps')}
[#list steps as step]
- ${step.label}
  ${step.value}[#if step.oldest?has_content]; ${step.oldest}[/#if]
[/#list]

${msg('board.weekly.overdue')}
[#if overdue?has_content]
[#list overdue as card]
- ${card.title}
  ${card.step}
  ${card.keeper}
  ${card.time}
  [#if card.link?has_content]
  ${card.link}
  [/#if]
[/#list]
[#if more gt 0]
${msg('board.weekly.more', more)}
[/#if]
[#else]
${msg('board.weekly.overdue.none')}
[/#if]

${msg('board.weekly.open')}:
${link}

-- 
${office}
${msg('mail.why')}
