[#import "/pesona/templates/macros/header.ftl" as head]

[#-- The frame of every page. Texts given to it must be escaped already. --]
[#macro page title description="" canonical="" robots="" type="website" image="" alternates=[] toggle="" lang=cmsfn.language()]
[#local home = cmsfn.contentByPath("/pesona")!{}]
[#local base = ctx.contextPath!""]
[#-- texts of "content" have their line breaks as tags, which an attribute must not hold --]
[#local plainTitle = title?replace("<br/>", " ")]
[#local plainDescription = description?replace("<br/>", " ")]
[#-- a Magnolia site without this theme still gets the style sheet --]
[#local styles = (sitefn.theme(sitefn.site()).cssFiles)![]]
[#local homePath = base + (lang == "en")?then("/en", "/")]
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  [@cms.page /]
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${plainTitle}</title>
  [#if description?has_content]
  <meta name="description" content="${plainDescription}">
  [/#if]
  [#if robots?has_content]
  <meta name="robots" content="${robots}">
  [/#if]
  [#if canonical?has_content]
  <link rel="canonical" href="${canonical}">
  <meta property="og:url" content="${canonical}">
  [/#if]
  [#list alternates as alternate]
  <link rel="alternate" hreflang="${alternate.language}" href="${alternate.url}">
  [/#list]
  <meta property="og:site_name" content="${home.siteTitle!"Pesona Bengkalis"}">
  <meta property="og:locale" content="${(lang == "en")?then("en_GB", "id_ID")}">
  <meta property="og:type" content="${type}">
  <meta property="og:title" content="${plainTitle}">
  [#if description?has_content]
  <meta property="og:description" content="${plainDescription}">
  [/#if]
  [#if image?has_content]
  <meta property="og:image" content="${image}">
  <meta name="twitter:card" content="summary_large_image">
  [/#if]
  <meta name="theme-color" content="#0b4a36">
  <link rel="icon" type="image/svg+xml" href="${base}/.resources/pesona/webresources/img/favicon.svg">
  [#if styles?has_content]
  [#list styles as style]
  <link rel="stylesheet" href="${base}${style.link}" media="${style.media!"all"}">
  [/#list]
  [#else]
  ${resfn.css("/pesona/webresources/css/pesona\\.css")}
  [/#if]
  [#nested "head"]
</head>
<body>
  <a class="skip" href="#isi">${i18n['site.skip']}</a>
  [@head.header home=home homePath=homePath toggle=toggle lang=lang /]
  <main id="isi" tabindex="-1">
[#nested "main"]
  </main>
  <footer class="site-footer">
    <div class="songket" aria-hidden="true"></div>
    <div class="bar">
      <p class="office">${home.office!""}</p>
      [#if home.address?has_content]
      <address>${home.address}</address>
      [/#if]
      [#if home.email?has_content]
      <p><a href="mailto:${home.email}">${home.email}</a></p>
      [/#if]
      <p class="note">${i18n['site.footer.note']}</p>
    </div>
  </footer>
</body>
</html>
[/#macro]

[#-- A page that says only one thing. --]
[#macro notice title text]
[@page title=title robots="noindex"; part]
[#if part == "main"]
    <div class="notice">
      <h1>${title}</h1>
      <p>${text}</p>
      [#nested]
      <p><a class="button" href="${(ctx.contextPath!"") + (cmsfn.language() == "en")?then("/en", "/")}">${i18n['site.backHome']}</a></p>
    </div>
[/#if]
[/@page]
[/#macro]
