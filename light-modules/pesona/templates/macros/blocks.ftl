[#import "/pesona/templates/macros/picture.ftl" as pictures]
[#import "/pesona/templates/macros/card.ftl" as cards]
[#import "/pesona/templates/macros/map.ftl" as maps]
[#import "/pesona/templates/macros/video.ftl" as films]

[#-- The blocks of an article; "html" of a text is sanitised by pesonafn. --]
[#macro blocks list name="bagian"]
[#local column = "(min-width: 48rem) 48rem, calc(100vw - 2.5rem)"]
[#list list as block]
[#switch block.type]
[#case "text"]
[#-- A wide table scrolls by finger and by keyboard; the page around it stays. --]
<div class="text">
${block.html
  ?replace("<table>", "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"" + i18n['site.table'] + "\"><table>")
  ?replace("</table>", "</table></div>")}
</div>
[#break]
[#case "photo"]
[@pictures.figure picture=block.pictures[0] sizes=column eager=(block?index == 0) /]
[#break]
[#case "gallery"]
<div class="gallery" role="group" aria-label="${i18n['site.gallery']}">
[#list block.pictures as picture]
[@pictures.figure picture=picture sizes="(min-width: 48rem) 24rem, calc(50vw - 1.5rem)" /]
[/#list]
</div>
[#break]
[#case "quote"]
<figure class="quote">
  <blockquote><p>${block.quote}</p></blockquote>
  [#if block.source.present]
  <figcaption>${block.source}</figcaption>
  [/#if]
</figure>
[#break]
[#case "facts"]
<section class="facts"[#if block.title.present] aria-labelledby="${name}-${block?counter}"[/#if]>
  [#if block.title.present]
  <h2 id="${name}-${block?counter}">${block.title}</h2>
  [/#if]
  <dl>
    [#list block.lines as line]
    <div><dt>${line.label}</dt><dd>${line.value}</dd></div>
    [/#list]
  </dl>
</section>
[#break]
[#case "map"]
[@maps.map block=block id=name + "-" + block?counter /]
[#break]
[#case "document"]
<section class="document" aria-labelledby="${name}-${block?counter}">
  <h2 id="${name}-${block?counter}">${block.title}</h2>
  <p><a class="button" href="${ctx.contextPath!""}${block.path}" type="application/pdf" download>${i18n['site.document.download']} <span>PDF, ${block.size}</span></a></p>
</section>
[#break]
[#case "related"]
<aside class="related" aria-labelledby="${name}-${block?counter}">
  <h2 id="${name}-${block?counter}">${i18n['site.related']}</h2>
  <div class="cards">
  [#list block.articles as article]
  [@cards.card article=article /]
  [/#list]
  </div>
</aside>
[#break]
[#case "video"]
[@films.player video=block.video poster=block.video.poster /]
[#break]
[/#switch]
[/#list]
[/#macro]
