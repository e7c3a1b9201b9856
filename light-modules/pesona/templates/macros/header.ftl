[#-- The head of every page: who speaks, search, the other language, the sections. --]
[#macro header home homePath toggle search lang]
[#local base = ctx.contextPath!""]
[#local other = (lang == "en")?then("id", "en")]
  <header class="site-header">
    <div class="bar">
      <a class="brand" href="${homePath}">
        <img class="brand-mark" src="${base}/.resources/pesona/webresources/img/favicon.svg" alt="" width="44" height="44">
        <span class="brand-name">${home.siteTitle!"Pesona Bengkalis"}</span>
        <span class="brand-office">${home.officeShort!""}</span>
      </a>
      <a class="language" href="${toggle?has_content?then(toggle, base + pesonafn.path("home", other))}" hreflang="${other}" lang="${other}"><span class="full">${i18n['site.otherLanguage']}</span><span class="short" aria-hidden="true">${other?upper_case}</span></a>
      [#if search]
      <form class="search" role="search" action="${base}${pesonafn.path("search", lang)}" method="get">
        <label for="cari">${i18n['site.find']}</label>
        <div class="search-line">
          <input id="cari" type="search" name="q" maxlength="200" placeholder="${i18n['site.find']}" enterkeyhint="search">
          <button type="submit">${i18n['site.find.submit']}</button>
        </div>
      </form>
      [/#if]
      <nav class="site-nav" aria-label="${i18n['site.nav']}">
        <ul>
          <li><a href="${homePath}"[#if state.originalURI == homePath] aria-current="page"[/#if]>${i18n['site.home']}</a></li>
          [#local all = base + pesonafn.path("all", lang)]
          <li><a href="${all}"[#if state.originalURI == all] aria-current="page"[/#if]>${i18n['site.articles']}</a></li>
          [#list pesonafn.sections(lang) as section]
          <li><a href="${base}${section.address}"[#if state.originalURI == base + section.address] aria-current="page"[/#if]>${section.name}</a></li>
          [/#list]
        </ul>
      </nav>
    </div>
    <div class="songket" aria-hidden="true"></div>
  </header>
[/#macro]
