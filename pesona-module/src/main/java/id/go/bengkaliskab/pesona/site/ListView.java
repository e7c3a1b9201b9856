package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.Slice;
import java.util.List;

/** A page of a list of articles, for templates. */
public final class ListView {
  private final ListRequest request;
  private final String title;
  private final List<ArticleCard> articles;
  private final Paging paging;
  private final SiteFacts facts;

  ListView(
      ListRequest request, String title, List<ArticleCard> articles, Slice slice, SiteFacts facts) {
    this.request = request;
    this.title = title;
    this.articles = List.copyOf(articles);
    this.paging = Paging.of(request, slice);
    this.facts = facts;
  }

  /** What is listed: name of the section, the tag, or that it is all. */
  public EscapedText getTitle() {
    return EscapedText.of(title);
  }

  /** The articles of this page, newest first. */
  public List<ArticleCard> getArticles() {
    return articles;
  }

  /** The way to the other pages. */
  public PagingView getPaging() {
    return new PagingView(paging);
  }

  /** The one full address of this page. */
  public String getUrl() {
    return facts.url(paging.path(paging.page()));
  }

  /** The same list in all languages, on its first page; none for tags, which are words. */
  public List<TranslationView> getAlternates() {
    if (request.kind() == SiteAddresses.Kind.TAG || request.page() > 1) {
      return List.of();
    }
    return SiteAddresses.LANGUAGES.stream()
        .map(
            language -> {
              String path = request.kind().path(language, request.name());
              return new TranslationView(language, path, facts.url(path));
            })
        .toList();
  }

  /** Path of the same list in the other language; empty for tags. */
  public String getToggle() {
    String other =
        request.language().equals(SiteAddresses.ENGLISH)
            ? SiteAddresses.INDONESIAN
            : SiteAddresses.ENGLISH;
    return request.kind() == SiteAddresses.Kind.TAG
        ? ""
        : request.kind().path(other, request.name());
  }

  /** Path of the Atom feed of a section; empty for other lists. */
  public String getFeed() {
    return request.kind() == SiteAddresses.Kind.SECTION
        ? request.kind().path(request.language(), request.name()) + "/atom.xml"
        : "";
  }

  /** The way from the home page to here. */
  public List<LinkView> getCrumbs() {
    return Crumbs.of(request, title, facts);
  }

  /** What machines should know of this page. */
  public String getData() {
    return new LinkedData(facts).list(this, request.language());
  }
}
