[#import "/pesona/templates/macros/picture.ftl" as pictures]

[#-- To which section an article belongs, and of what kind it is where that is no text. --]
[#macro section article]
[#local kind = (article.format == "gallery")?then(i18n['site.gallery'], (article.format == "video")?then(i18n['site.video'], ""))]
[#if article.section.present || kind?has_content]
<p class="section">${article.section}[#if article.section.present && kind?has_content] · [/#if]${kind}</p>
[/#if]
[/#macro]

[#-- An article in a list; the first of a page may be large, and its picture is fetched at once. --]
[#macro card article lead=false heading="h3" eager=lead]
<article class="card[#if lead] card-lead[/#if]">
  [#if article.illustrated]
  <div class="card-picture">
    [@pictures.image picture=article.picture sizes=lead?then("(min-width: 64rem) 43rem, calc(100vw - 2.5rem)", "(min-width: 64rem) 23rem, (min-width: 40rem) 47vw, calc(100vw - 2.5rem)") eager=eager decorative=true /]

  </div>
  [/#if]
  <div class="card-text">
    [@section article=article /]
    <${heading}><a href="${ctx.contextPath!""}${article.path}">${article.title}</a></${heading}>
    [#if article.lead.present]
    <p class="card-lead-text">${article.lead}</p>
    [/#if]
    <p class="date"><time datetime="${article.publishedIso}">${article.publishedDay}</time></p>
  </div>
</article>
[/#macro]
