[#import "/pesona/templates/macros/picture.ftl" as pictures]

[#-- An article in a list; the first of a page may be large. --]
[#macro card article lead=false heading="h3"]
<article class="card[#if lead] card-lead[/#if]">
  [#if article.illustrated]
  <div class="card-picture">
    [@pictures.image picture=article.picture sizes=lead?then("(min-width: 64rem) 43rem, 100vw", "(min-width: 64rem) 23rem, (min-width: 40rem) 47vw, 100vw") eager=lead decorative=true /]

  </div>
  [/#if]
  <div class="card-text">
    [#if article.section.present]
    <p class="section">${article.section}</p>
    [/#if]
    <${heading}><a href="${ctx.contextPath!""}${article.path}">${article.title}</a></${heading}>
    [#if article.lead.present]
    <p class="card-lead-text">${article.lead}</p>
    [/#if]
    <p class="date"><time datetime="${article.publishedIso}">${article.publishedDay}</time></p>
  </div>
</article>
[/#macro]
