[#import "/pesona/templates/macros/layout.ftl" as layout]
[@layout.notice title=i18n['site.gone.title'] text=i18n['site.gone.text'] /]
