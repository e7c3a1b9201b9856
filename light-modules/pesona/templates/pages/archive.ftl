[#import "/pesona/templates/macros/layout.ftl" as layout]
[#assign lang = cmsfn.language()]
[#assign page = pesonafn.archive(ctx.getParameter((lang == "en")?then("page", "hal"))!"", lang)!""]
[@layout.listing list=page description=i18n['site.archive.about'] empty=i18n['site.latest.empty']]${page.title}[/@layout.listing]
