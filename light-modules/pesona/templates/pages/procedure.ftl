[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[#assign lang = cmsfn.language()]
[#assign title = i18n['site.procedure.title']]
[#assign procedure = pesonafn.procedure(lang)!""]
[@layout.standing kind="procedure" type="AboutPage" title=title description=i18n['site.procedure.about']]
[#if procedure?has_content]
  <p class="lead">${i18n['site.procedure.about']}</p>
  <p>${procedure.title}: <a href="${ctx.contextPath!""}${pesonafn.path("procedure", lang)}.pdf" type="application/pdf">${i18n['site.procedure.pdf']}</a></p>
  <h2>${i18n['site.procedure.steps']}</h2>
  <ol class="steps">
    [#list procedure.steps as step]
    <li>
      <h3>${step.activity}</h3>
      <dl>
        <div><dt>${i18n['site.procedure.performers']}</dt><dd>${step.performers}[#if step.inPlace.present] (${i18n['site.procedure.inPlace']} ${step.inPlace})[/#if]</dd></div>
        <div><dt>${i18n['site.procedure.time']}</dt><dd>${step.time}</dd></div>
        <div><dt>${i18n['site.procedure.needs']}</dt><dd>${step.needs}</dd></div>
        <div><dt>${i18n['site.procedure.output']}</dt><dd>${step.output}</dd></div>
      </dl>
    </li>
    [/#list]
  </ol>
  <p>${i18n['site.procedure.minutes']}</p>
  <h2>${i18n['site.procedure.roles']}</h2>
  <dl class="roles">
    [#list procedure.roles as role]
    <dt>${role.name}</dt>
    <dd>${role.note}</dd>
    [/#list]
  </dl>
  <h2 id="dasar-hukum">${i18n['site.procedure.legalBasis']}</h2>
  <ol class="rules">
    [#list procedure.legalBasis as rule]
    <li>${rule.name}[#if rule.note.present]<br><small>${rule.note}</small>[/#if]</li>
    [/#list]
  </ol>
[#else]
  <p>${i18n['site.procedure.none']}</p>
[/#if]
[/@layout.standing]
