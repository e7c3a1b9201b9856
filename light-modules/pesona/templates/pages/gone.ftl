[#import "/pesona/templates/macros/layout.ftl" as layout]
[#import "/pesona/templates/macros/parts.ftl" as parts]
[@layout.notice title=i18n['site.gone.title'] text=i18n['site.gone.text'] search=false]
<p>${i18n['site.gone.ask']} <a href="${ctx.contextPath!""}${pesonafn.path("contact", cmsfn.language())}">${i18n['site.contact.title']}</a>.</p>
[@parts.office /]
[@parts.searchForm /]
[@parts.latest /]
[/@layout.notice]
