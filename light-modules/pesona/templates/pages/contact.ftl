[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[@layout.standing kind="contact" type="ContactPage" title=i18n['site.contact.title'] description=i18n['site.contact.about']]
  <p class="lead">${i18n['site.contact.about']}</p>
  [@parts.office /]
  <h2>${i18n['site.contact.correction.heading']}</h2>
  <p>${i18n['site.contact.correction.text']}</p>
  <h2>${i18n['site.contact.information.heading']}</h2>
  <p>${i18n['site.contact.information.text']}</p>
[/@layout.standing]
