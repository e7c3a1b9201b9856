[#import "/pesona/templates/macros/layout.ftl" as layout]
[@layout.page title=content.title description=content.description!"" canonical=pesonafn.url(pesonafn.path("home", cmsfn.language()))
    alternates=[{"language": "id", "url": pesonafn.url(pesonafn.path("home", "id"))}, {"language": "en", "url": pesonafn.url(pesonafn.path("home", "en"))}]; part]
[#if part == "head"]
  ${pesonafn.homeData(cmsfn.language())}
[#else]
[@cms.area name="main" /]
[/#if]
[/@layout.page]
