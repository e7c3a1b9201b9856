package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.site.SiteAddresses.Kind;
import java.util.ArrayList;
import java.util.List;

/** The ways from the home page to pages of the site; the last link is the page itself. */
final class Crumbs {
  private Crumbs() {}

  static List<LinkView> of(ListRequest request, String title, SiteFacts facts) {
    List<LinkView> crumbs = start(request.language(), facts);
    if (request.kind() != Kind.ALL) {
      crumbs.add(all(request.language(), facts));
    }
    String path = request.kind().path(request.language(), request.name());
    crumbs.add(new LinkView(request.kind().word(), title, path));
    return List.copyOf(crumbs);
  }

  static List<LinkView> of(PublicArticle article, SiteFacts facts) {
    String language = article.language();
    List<LinkView> crumbs = start(language, facts);
    if (facts.sections().has(article.section())) {
      crumbs.add(
          new LinkView(
              Kind.SECTION.word(),
              facts.sections().name(article.section(), language),
              Kind.SECTION.path(language, article.section())));
    } else {
      crumbs.add(all(language, facts));
    }
    crumbs.add(
        new LinkView(
            Kind.ARTICLE.word(), article.title(), SiteAddresses.article(language, article.slug())));
    return List.copyOf(crumbs);
  }

  static List<LinkView> of(Kind kind, String title, String language, SiteFacts facts) {
    List<LinkView> crumbs = start(language, facts);
    crumbs.add(new LinkView(kind.word(), title, kind.path(language)));
    return List.copyOf(crumbs);
  }

  private static List<LinkView> start(String language, SiteFacts facts) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(new LinkView("home", facts.text(language, "site.home"), SiteFacts.home(language)));
    return crumbs;
  }

  private static LinkView all(String language, SiteFacts facts) {
    return new LinkView(
        Kind.ALL.word(), facts.text(language, "site.articles"), Kind.ALL.path(language));
  }
}
