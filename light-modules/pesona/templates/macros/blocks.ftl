[#import "/pesona/templates/macros/picture.ftl" as pictures]
[#import "/pesona/templates/macros/video.ftl" as films]

[#-- The blocks of an article; "html" of a text is sanitised by pesonafn. --]
[#macro blocks list]
[#local column = "(min-width: 48rem) 44rem, 100vw"]
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
[@pictures.figure picture=picture sizes="(min-width: 48rem) 22rem, 50vw" /]
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
[#case "video"]
[@films.player video=block.video poster=block.pictures[0] /]
[#break]
[/#switch]
[/#list]
[/#macro]
