[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/blocks.ftl" as body]
[#import "/pesona/templates/macros/gallery.ftl" as gallery]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[#import "/pesona/templates/macros/video.ftl" as films]
[#assign lookup = pesonafn.article(ctx.getParameter("slug")!"", cmsfn.language())]
[#if lookup.found]
[#assign article = lookup.article]
[#assign toggle = ""]
[#assign alternates = []]
[#if article.translations?has_content]
[#assign alternates = article.translations + [{"language": article.language, "url": article.url}]]
[/#if]
[#list article.translations as translation][#assign toggle = (ctx.contextPath!"") + translation.path][/#list]
[@layout.page title=article.seoTitle description=article.seoDescription canonical=article.url type="article"
    image=article.illustrated?then(article.pictureUrl, "") imageAlt=article.illustrated?then(article.picture.alt, "")
    imageWidth=article.illustrated?then(article.picture.srcWidth, 0) imageHeight=article.illustrated?then(article.picture.srcHeight, 0) alternates=alternates toggle=toggle; part]
[#if part == "head"]
  <meta name="pesona:revision" content="${article.revisionMark}">
  <meta property="article:published_time" content="${article.publishedIso}">
  [#if article.section.present]
  <meta property="article:section" content="${article.section}">
  [/#if]
  <meta property="article:modified_time" content="${article.changedIso}">
  ${article.data}
  [#if article.playable]
  <meta property="og:video" content="${article.videoUrl}">
  <meta property="og:video:type" content="${article.video.mimeType}">
  <meta property="og:video:width" content="${article.video.width?c}">
  <meta property="og:video:height" content="${article.video.height?c}">
  [/#if]
[#else]
<article class="article[#if article.format == "gallery"] article-gallery[/#if]">
  [@parts.crumbs list=article.crumbs /]
  <header class="article-header">
    [#if article.sectionPath?has_content]
    <p class="section"><a href="${ctx.contextPath!""}${article.sectionPath}">${article.section}</a></p>
    [#elseif article.section.present]
    <p class="section">${article.section}</p>
    [/#if]
    <h1>${article.title}</h1>
    [#if article.lead.present]
    <p class="lead">${article.lead}</p>
    [/#if]
    <p class="byline">
      [#if article.byline.present]
      <span>${article.byline}</span>
      [#else]
      <span>${pesonafn.office(cmsfn.language()).name}</span>
      [/#if]
      <time datetime="${article.publishedIso}">${article.publishedOn}</time>
      [#if article.changedOn.present]
      <span class="changed">${i18n['site.changed']} <time datetime="${article.changedIso}">${article.changedOn}</time></span>
      [/#if]
    </p>
  </header>
  [#if article.format == "gallery" && article.pictures?has_content]
  [@gallery.overview list=article.pictures /]
  [@body.blocks list=article.bodyBesidePictures /]
  [@gallery.views list=article.pictures /]
  [#elseif article.film]
  [@films.player video=article.video poster=article.video.poster /]
  [@body.blocks list=article.bodyBesideVideo /]
  [#else]
  [@body.blocks list=article.body /]
  [/#if]
  [#if article.tags?has_content]
  <footer class="article-footer">
    <ul class="tags" aria-label="${i18n['site.tags']}">
      [#list article.tagLinks as tag]
      <li>[#if tag.address.present]<a href="${ctx.contextPath!""}${tag.address}">${tag.name}</a>[#else]${tag.name}[/#if]</li>
      [/#list]
    </ul>
  </footer>
  [/#if]
  [@parts.share article=article /]
  [@body.blocks list=article.furtherReading name="terkait" /]
</article>
[/#if]
[/@layout.page]
[#elseif lookup.gone]
[@layout.notice title=i18n['site.gone.title'] text=i18n['site.gone.text'] /]
[#else]
[@layout.notice title=i18n['site.notFound.title'] text=i18n['site.notFound.text'] /]
[/#if]
