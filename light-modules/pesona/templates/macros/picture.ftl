[#-- An image in all sizes; the layout says by "sizes" how wide it will stand. --]
[#macro image picture sizes eager=false decorative=false]
<img[#if picture.focus?has_content] class="${picture.focus}"[/#if] src="${ctx.contextPath!""}${picture.src}" srcset="${picture.srcset}" sizes="${sizes}" width="${picture.width?c}" height="${picture.height?c}" alt="${decorative?then("", picture.alt)}"[#if eager] fetchpriority="high"[#else] loading="lazy"[/#if] decoding="async">[#t]
[/#macro]

[#-- An image with caption and credit. --]
[#macro figure picture sizes eager=false class="photo"]
<figure class="${class}[#if picture.portrait] portrait[/#if]">
  [@image picture=picture sizes=sizes eager=eager /]

  [#if picture.caption.present || picture.credit.present]
  <figcaption>
    ${picture.caption}
    [#if picture.credit.present]
    <span class="credit">${i18n['site.photo']}: ${picture.credit}</span>
    [/#if]
  </figcaption>
  [/#if]
</figure>
[/#macro]
