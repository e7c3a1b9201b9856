[#import "/pesona/templates/macros/layout.ftl" as layout]
[@layout.notice title=i18n['site.notFound.title'] text=i18n['site.notFound.text']]
[#assign articles = pesonafn.latest(3, cmsfn.language())]
[#if articles?has_content]
      <h2>${i18n['site.notFound.instead']}</h2>
      <ul class="links">
        [#list articles as article]
        <li><a href="${ctx.contextPath!""}${article.path}">${article.title}</a></li>
        [/#list]
      </ul>
[/#if]
[/@layout.notice]
