[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[#import "/pesona/templates/macros/card.ftl" as cards]
[#assign lang = cmsfn.language()]
[#assign search = pesonafn.search(ctx.getParameter("q")!"", ctx.getParameter((lang == "en")?then("page", "hal"))!"", lang)]
[@layout.page title=search.typed.present?then(search.typed + " · ", "") + i18n['site.search.title'] description=i18n['site.search.about'] robots="noindex, follow" search=false
    toggle=(ctx.contextPath!"") + pesonafn.path("search", (lang == "en")?then("id", "en")); part]
[#if part == "main"]
<header class="list-header">
  [@parts.crumbs list=search.crumbs /]
  <h1>${i18n['site.search.title']}</h1>
  [@parts.searchForm typed=search.typed /]
</header>
[#if search.hits?has_content]
<p class="found" role="status">[#if !search.paging.counted]${i18n['site.search.over']} [/#if]${search.paging.total?c} ${i18n['site.search.found']} <q>${search.typed}</q></p>
<ol class="hits" start="${((search.paging.page - 1) * 20 + 1)?c}">
  [#list search.hits as hit]
  <li>
    [@cards.section article=hit.article /]
    <h2><a href="${ctx.contextPath!""}${hit.article.path}">${hit.title}</a></h2>
    <p>${hit.excerpt}</p>
    <p class="date"><time datetime="${hit.article.publishedIso}">${hit.article.publishedDay}</time></p>
  </li>
  [/#list]
</ol>
[@parts.pager paging=search.paging /]
[#else]
[#if search.asked]
<p class="found" role="status">${i18n['site.search.none']} <q>${search.typed}</q></p>
<p>${i18n['site.search.help']}</p>
[#elseif search.typed.present]
<p class="found" role="status">${i18n['site.search.signs']}</p>
[#else]
<p class="found">${i18n['site.search.about']}</p>
[/#if]
<h2 class="instead-heading">${i18n['site.sections']}</h2>
[@parts.sections /]
[@parts.latest count=5 /]
[/#if]
[/#if]
[/@layout.page]
