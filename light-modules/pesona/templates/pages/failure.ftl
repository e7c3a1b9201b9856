[#import "/pesona/templates/macros/layout.ftl" as layout]
[@layout.notice title=i18n['site.failure.title'] text=i18n['site.failure.text'] /]
