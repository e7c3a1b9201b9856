[#import "/pesona/templates/macros/card.ftl" as cards]

[#-- Parts that several pages of the site share. --]

[#-- The way from the home page to here; the last of the links is the page itself. --]
[#macro crumbs list]
<nav class="crumbs" aria-label="${i18n['site.crumbs']}">
  <ol>
    [#list list as crumb]
    [#if crumb?is_last]
    <li aria-current="page">${crumb.name}</li>
    [#else]
    <li><a href="${ctx.contextPath!""}${crumb.address}">${crumb.name}</a></li>
    [/#if]
    [/#list]
  </ol>
</nav>
[/#macro]

[#macro searchForm typed=""]
<form class="search" role="search" action="${ctx.contextPath!""}${pesonafn.path("search", cmsfn.language())}" method="get">
  <label for="search-words">${i18n['site.search.label']}</label>
  <div class="search-line">
    <input id="search-words" type="search" name="q" value="${typed}" maxlength="200" autocomplete="off" enterkeyhint="search">
    <button type="submit">${i18n['site.search.submit']}</button>
  </div>
</form>
[/#macro]

[#macro sections current=""]
<nav class="sections" aria-label="${i18n['site.sections']}">
  <ul>
    [#list pesonafn.sections(cmsfn.language()) as section]
    <li><a href="${ctx.contextPath!""}${section.address}"[#if current == section.id.raw] aria-current="page"[/#if]>${section.name}</a></li>
    [/#list]
  </ul>
</nav>
[/#macro]

[#macro pager paging]
[#if paging.pages gt 1]
<nav class="pager" aria-label="${i18n['site.pages']}">
  [#if paging.previous?has_content]
  <a class="button" rel="prev" href="${ctx.contextPath!""}${paging.previous}">${i18n['site.pages.previous']}</a>
  [/#if]
  <p>${i18n['site.pages.here']} ${paging.page?c}[#if paging.counted] ${i18n['site.pages.of']} ${paging.pages?c}[/#if]</p>
  [#if paging.next?has_content]
  <a class="button" rel="next" href="${ctx.contextPath!""}${paging.next}">${i18n['site.pages.next']}</a>
  [/#if]
</nav>
[/#if]
[/#macro]

[#-- A page of a list of articles. --]
[#macro list page empty]
<header class="list-header">
  [@crumbs list=page.crumbs /]
  <h1>[#nested]</h1>
</header>
[#if page.articles?has_content]
<div class="cards">
  [#list page.articles as article]
  [@cards.card article=article heading="h2" eager=article?is_first /]
  [/#list]
</div>
[@pager paging=page.paging /]
[#else]
<p class="empty">${empty}</p>
[@latest /]
[/#if]
[/#macro]

[#macro latest heading="h2" count=3]
[#local articles = pesonafn.latest(count, cmsfn.language())]
[#if articles?has_content]
<section class="instead" aria-labelledby="latest-articles">
  <${heading} id="latest-articles">${i18n['site.notFound.instead']}</${heading}>
  <ul class="links">
    [#list articles as article]
    <li><a href="${ctx.contextPath!""}${article.path}">${article.title}</a> <time datetime="${article.publishedIso}">${article.publishedDay}</time></li>
    [/#list]
  </ul>
</section>
[/#if]
[/#macro]

[#-- Where readers pass an article on: plain links, and the address to copy. --]
[#macro share article]
<section class="share" aria-labelledby="share-heading">
  <h2 id="share-heading">${i18n['site.share']}</h2>
  <ul>
    [#list article.shareLinks as link]
    <li><a href="${link.address}" rel="noopener nofollow"[#if link.id.raw != "mail"] target="_blank"[/#if]>${link.name}</a></li>
    [/#list]
  </ul>
  <label for="share-address">${i18n['site.share.address']}</label>
  <input id="share-address" type="text" readonly value="${article.url}">
</section>
[/#macro]

[#-- What is known of the office, for the footer and the page of contacts. --]
[#macro office lang=cmsfn.language()]
[#local office = pesonafn.office(lang)]
[#local home = cmsfn.contentByPath("/pesona")!{}]
<p class="office">${office.name}</p>
[#if office.address.present]
<address>${office.address}</address>
[#elseif home.address?has_content]
<address>${home.address}</address>
[/#if]
[#if office.email.present]
<p>${i18n['site.email']}: <a href="mailto:${office.email}">${office.email}</a></p>
[#elseif home.email?has_content]
<p>${i18n['site.email']}: <a href="mailto:${home.email}">${home.email}</a></p>
[/#if]
[#if office.phone.present]
<p>${i18n['site.phone']}: <a href="tel:${office.dial}">${office.phone}</a></p>
[/#if]
[/#macro]
