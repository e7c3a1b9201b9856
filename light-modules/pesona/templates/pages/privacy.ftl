[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[@layout.standing kind="privacy" type="WebPage" title=i18n['site.privacy.title'] description=i18n['site.privacy.about']]
  <p class="lead">${i18n['site.privacy.about']}</p>
  [#list ["cookies", "server", "search", "others", "articles", "rights"] as topic]
  <h2>${i18n['site.privacy.' + topic + '.heading']}</h2>
  <p>${i18n['site.privacy.' + topic + '.text']}</p>
  [/#list]
  <h2>${i18n['site.contact.title']}</h2>
  [@parts.office /]
[/@layout.standing]
