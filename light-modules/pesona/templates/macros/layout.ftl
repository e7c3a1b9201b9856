[#import "/pesona/templates/macros/header.ftl" as head]
[#import "/pesona/templates/macros/parts.ftl" as parts]

[#-- The frame of every page. Texts given to it must be escaped already. --]
[#macro page title description="" canonical="" robots="" type="website" image="" imageAlt="" imageWidth=0 imageHeight=0 alternates=[] toggle="" feed="" feedTitle="" search=true lang=cmsfn.language()]
[#local home = cmsfn.contentByPath("/pesona")!{}]
[#local base = ctx.contextPath!""]
[#-- texts of "content" have their line breaks as tags, which an attribute must not hold --]
[#local plainTitle = title?replace("<br/>", " ")]
[#local plainDescription = description?replace("<br/>", " ")]
[#local plainImageAlt = imageAlt?replace("<br/>", " ")]
[#-- a Magnolia site without this theme still gets the style sheet --]
[#local styles = (sitefn.theme(sitefn.site()).cssFiles)![]]
[#local homePath = base + pesonafn.path("home", lang)]
[#local feeds = base + (lang == "en")?then("/en", "")]
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  [@cms.page /]
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${plainTitle}</title>
  [#if plainDescription?has_content]
  <meta name="description" content="${plainDescription}">
  [/#if]
  <meta name="robots" content="${robots?has_content?then(robots, "max-image-preview:large")}">
  [#if canonical?has_content]
  <link rel="canonical" href="${canonical}">
  <meta property="og:url" content="${canonical}">
  [/#if]
  [#list alternates as alternate]
  <link rel="alternate" hreflang="${alternate.language}" href="${alternate.url}">
  [#if alternate.language == "id"]
  <link rel="alternate" hreflang="x-default" href="${alternate.url}">
  [/#if]
  [/#list]
  <link rel="alternate" type="application/atom+xml" title="${i18n['site.name']}" href="${feeds}/atom.xml">
  [#if feed?has_content]
  <link rel="alternate" type="application/atom+xml" title="${i18n['site.name']}: ${feedTitle}" href="${base}${feed}">
  [/#if]
  <meta property="og:site_name" content="${home.siteTitle!"Pesona Bengkalis"}">
  <meta property="og:locale" content="${(lang == "en")?then("en_GB", "id_ID")}">
  [#list alternates as alternate]
  [#if alternate.language != lang]
  <meta property="og:locale:alternate" content="${(alternate.language == "en")?then("en_GB", "id_ID")}">
  [/#if]
  [/#list]
  <meta property="og:type" content="${type}">
  <meta property="og:title" content="${plainTitle}">
  [#if plainDescription?has_content]
  <meta property="og:description" content="${plainDescription}">
  [/#if]
  [#if image?has_content]
  <meta property="og:image" content="${image}">
  <meta property="og:image:width" content="${imageWidth?c}">
  <meta property="og:image:height" content="${imageHeight?c}">
  [#if plainImageAlt?has_content]
  <meta property="og:image:alt" content="${plainImageAlt}">
  [/#if]
  [#else]
  <meta property="og:image" content="${pesonafn.url("/.resources/pesona/webresources/img/bagikan.png")}">
  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="${home.siteTitle!"Pesona Bengkalis"}">
  [/#if]
  <meta name="twitter:card" content="${image?has_content?then("summary_large_image", "summary")}">
  <meta name="theme-color" content="#0b4a36">
  <link rel="icon" type="image/svg+xml" href="${base}/.resources/pesona/webresources/img/favicon.svg">
  <link rel="apple-touch-icon" href="${base}/.resources/pesona/webresources/img/ikon.png">
  [#if styles?has_content]
  [#list styles as style]
  <link rel="stylesheet" href="${base}${style.link}" media="${style.media!"all"}">
  [/#list]
  [#else]
  ${resfn.css("/pesona/webresources/css/(pesona|site)\\.css")}
  [/#if]
  [#nested "head"]
</head>
<body>
  <a class="skip" href="#isi">${i18n['site.skip']}</a>
  [@head.header home=home homePath=homePath toggle=toggle search=search lang=lang /]
  <main id="isi" tabindex="-1">
[#nested "main"]
  </main>
  <footer class="site-footer">
    <div class="songket" aria-hidden="true"></div>
    <div class="bar">
      <div class="site-office">
      [@parts.office lang=lang /]
      </div>
      <nav class="site-pages" aria-label="${i18n['site.about']}">
        <ul>
          <li><a href="${base}${pesonafn.path("contact", lang)}">${i18n['site.contact.title']}</a></li>
          <li><a href="${base}${pesonafn.path("procedure", lang)}">${i18n['site.procedure.title']}</a></li>
          <li><a href="${base}${pesonafn.path("procedure", lang)}#dasar-hukum">${i18n['site.procedure.legalBasis']}</a></li>
          <li><a href="${base}${pesonafn.path("privacy", lang)}">${i18n['site.privacy.title']}</a></li>
          <li><a href="${feeds}/rss.xml" type="application/rss+xml">RSS</a></li>
        </ul>
      </nav>
      <p class="note">${i18n['site.footer.note']}</p>
    </div>
  </footer>
</body>
</html>
[/#macro]

[#-- A page that says only one thing; it may have the search form within, in place of the head's. --]
[#macro notice title text search=true]
[@page title=title robots="noindex" search=search; part]
[#if part == "main"]
    <div class="notice">
      <h1>${title}</h1>
      <p>${text}</p>
      [#nested]
      <p><a class="button" href="${ctx.contextPath!""}${pesonafn.path("home", cmsfn.language())}">${i18n['site.backHome']}</a></p>
    </div>
[/#if]
[/@page]
[/#macro]

[#-- A page that there is once in each language. --]
[#macro standing kind type title description]
[#local lang = cmsfn.language()]
[#local other = (lang == "en")?then("id", "en")]
[@page title=title + " · " + i18n['site.name'] description=description canonical=pesonafn.url(pesonafn.path(kind, lang))
    alternates=[{"language": "id", "url": pesonafn.url(pesonafn.path(kind, "id"))}, {"language": "en", "url": pesonafn.url(pesonafn.path(kind, "en"))}]
    toggle=(ctx.contextPath!"") + pesonafn.path(kind, other); part]
[#if part == "head"]
  ${pesonafn.pageData(kind, type, title, lang)}
[#else]
    <div class="standing">
      [@parts.crumbs list=pesonafn.crumbs(kind, title, lang) /]
      <h1>${title}</h1>
      [#nested]
    </div>
[/#if]
[/@page]
[/#macro]

[#-- A page of a list of articles, its heading nested; the list is "" where there is no such page. --]
[#macro listing list description empty current=""]
[#if list?has_content]
[@page title=list.title + " · " + i18n['site.name'] description=description robots=list.articles?has_content?then("", "noindex, follow") canonical=list.url alternates=list.alternates
    toggle=list.toggle?has_content?then((ctx.contextPath!"") + list.toggle, "") feed=list.feed feedTitle=list.title; part]
[#if part == "head"]
  ${list.data}
[#else]
[@parts.list page=list empty=empty][#nested][/@parts.list]
[@parts.sections current=current /]
[/#if]
[/@page]
[#else]
[@notice title=i18n['site.notFound.title'] text=i18n['site.notFound.text'] /]
[/#if]
[/#macro]
