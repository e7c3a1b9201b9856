[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[@layout.notice title=i18n['site.notFound.title'] text=i18n['site.notFound.text'] search=false]
[@parts.searchForm /]
[@parts.latest /]
<h2>${i18n['site.sections']}</h2>
[@parts.sections /]
[/@layout.notice]
