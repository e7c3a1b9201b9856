[#-- A place on a drawing of our own: nothing is fetched from elsewhere. --]
[#macro map block id]
[#local base = ctx.contextPath!""]
<section class="map" aria-labelledby="${id}">
  <svg class="sheet" viewBox="0 0 1000 700" role="img" aria-label="${i18n['site.map.drawing']} ${block.name}, ${block.point}">
    [#if block.onRegency]
    <image href="${base}/.resources/pesona/webresources/img/bengkalis.svg" width="1000" height="700"/>
    [#else]
    <path class="sea" d="M0 0h1000v700H0Z"/>
    <g class="grid">
      [#list block.meridians as line]
      <path d="M${line.at?c} 0V700"/><text x="${(line.at + 8)?c}" y="690">${line.label}</text>
      [/#list]
      [#list block.parallels as line]
      <path d="M0 ${line.at?c}H1000"/><text x="10" y="${(line.at - 9)?c}">${line.label}</text>
      [/#list]
    </g>
    <g class="scale"><path d="M836 628v12h90v-12"/><text x="836" y="618">20 km</text><path class="north" d="M812 606l11 34-11-8-11 8Z"/></g>
    [/#if]
    <g class="pin">
      <circle class="halo" cx="${block.x?c}" cy="${block.y?c}" r="26"/>
      <circle cx="${block.x?c}" cy="${block.y?c}" r="11"/>
      <text x="${(block.namedLeft?then(block.x - 36, block.x + 36))?c}" y="${(block.y + 9)?c}" text-anchor="${block.namedLeft?then("end", "start")}">${block.name}</text>
    </g>
  </svg>
  <div class="map-text">
    <h2 id="${id}">${block.name}</h2>
    <p class="directions">${block.directions}</p>
    <p class="point">${block.point}</p>
    <p class="ways"><a href="${block.openStreetMap}" rel="noopener">${i18n['site.map.osm']}</a> <a href="${block.geo}">${i18n['site.map.app']}</a></p>
    [#if block.onRegency]
    <p class="sketch">${i18n['site.map.sketch']}</p>
    [/#if]
  </div>
</section>
[/#macro]
