[#import "/pesona/templates/macros/card.ftl" as cards]
[#assign articles = pesonafn.latest(content.count!12, cmsfn.language())]
<section class="latest" aria-labelledby="${content.@name}">
  <h2 id="${content.@name}">${content.title}</h2>
  [#if articles?has_content]
  <div class="cards">
  [#list articles as article]
  [@cards.card article=article lead=article?is_first /]
  [/#list]
  </div>
  [#else]
  <p class="empty">${i18n['site.latest.empty']}</p>
  [/#if]
</section>
