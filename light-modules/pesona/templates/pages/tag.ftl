[#import "/pesona/templates/macros/layout.ftl" as layout]
[#assign lang = cmsfn.language()]
[#assign page = pesonafn.tag(ctx.getParameter("tag")!"", ctx.getParameter((lang == "en")?then("page", "hal"))!"", lang)!""]
[@layout.listing list=page description=i18n['site.tag.about'] + " " + ((page.title)!"") + "." empty=i18n['site.latest.empty']]${i18n['site.tag']}: ${page.title}[/@layout.listing]
