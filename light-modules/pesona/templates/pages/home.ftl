[#import "/pesona/templates/macros/layout.ftl" as layout]
[@layout.page title=content.title description=content.description!"" canonical=pesonafn.url((cmsfn.language() == "en")?then("/en", "/"))
    alternates=[{"language": "id", "url": pesonafn.url("/")}, {"language": "en", "url": pesonafn.url("/en")}]; part]
[#if part == "head"]
  ${pesonafn.homeData(cmsfn.language())}
[#else]
[@cms.area name="main" /]
[/#if]
[/@layout.page]
