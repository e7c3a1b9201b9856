[#import "/pesona/templates/macros/card.ftl" as cards]
[#assign articles = pesonafn.latest(content.count!12, cmsfn.language())]
<section class="latest" aria-labelledby="${content.@name}">
  <h2 id="${content.@name}">${content.title}</h2>
  [#if articles?has_content]
  <div class="hero">
  [@cards.card article=articles?first lead=true /]
  </div>
  [#if articles?size gt 1]
  <div class="cards">
  [#list articles[1..] as article]
  [@cards.card article=article /]
  [/#list]
  </div>
  [/#if]
  [#else]
  <p class="empty">${i18n['site.latest.empty']}</p>
  [/#if]
</section>
