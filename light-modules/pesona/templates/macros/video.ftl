[#-- A player that needs no script; captions and transcript stand with it. --]
[#macro player video poster]
<figure class="video[#if video.portrait] portrait[/#if]">
  <video controls preload="metadata" playsinline width="${video.width?c}" height="${video.height?c}" poster="${ctx.contextPath!""}${poster.src}"[#if poster.alt.present] aria-label="${poster.alt}"[/#if]>
    <source src="${ctx.contextPath!""}${video.src}" type="${video.mimeType}">
    [#if video.captioned]
    <track kind="captions" src="${ctx.contextPath!""}${video.captions}" srclang="${cmsfn.language()}" label="${i18n['site.video.captions']}" default>
    [/#if]
    <a href="${ctx.contextPath!""}${video.src}">${i18n['site.video.open']}</a>
  </video>
  <figcaption>
    ${poster.caption}
    <span class="credit">${i18n['site.video']} ${video.length}[#if poster.credit.present] · ${poster.credit}[/#if]</span>
    [#if video.transcript.present]
    <details class="transcript">
      <summary>${i18n['site.video.transcript']}</summary>
      <p>${video.transcript}</p>
    </details>
    [/#if]
  </figcaption>
</figure>
[/#macro]
