package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The articles that the public may read, by their addresses. */
public final class PublicArticles implements Edition {
  static final String ROOT = "/articles";
  static final String TYPE = "pesona:article";
  private static final Pattern LANGUAGE = Pattern.compile("id|en");

  /** A bucket takes the first two letters, so a shorter slug cannot have been stored. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,200}");

  private final Store articles;
  private final ArticleViews views;

  /**
   * @param articles workspace {@code pesona-public}, with the rights of the public
   * @param assets the workspace of public assets, with the rights of the public
   * @param sanitiser cleans rich text on its way out
   * @param facts what the site knows of itself
   */
  public PublicArticles(
      Store articles, Store assets, UnaryOperator<String> sanitiser, SiteFacts facts) {
    this.articles = articles;
    this.views = new ArticleViews(new PublicMedia(assets, PublicMedia.PATH), sanitiser, facts);
  }

  /** What makes views of these articles. */
  ArticleViews views() {
    return views;
  }

  /**
   * The article of a slug.
   *
   * @param language {@code id} or {@code en}
   * @throws id.go.bengkaliskab.pesona.store.StoreException when the repository fails
   */
  @Override
  public ArticleLookup find(String language, String slug) {
    if (!mayExist(language, slug)) {
      return ArticleLookup.unknown();
    }
    Trace trace = articles.read(reading -> trace(reading, language, slug));
    return switch (trace.address().kind()) {
      case FOUND ->
          ArticleLookup.found(
              views.whole(trace.article().orElseThrow(), trace.others(), this::related));
      case MOVED -> ArticleLookup.moved(trace.address().movedTo().orElseThrow());
      case GONE -> ArticleLookup.withdrawn();
      case UNKNOWN -> ArticleLookup.unknown();
    };
  }

  /** What stands at the address of a slug, without reading the article. */
  ArticleAddress address(String language, String slug) {
    return mayExist(language, slug)
        ? articles.read(reading -> address(reading, language, slug))
        : ArticleAddress.of(ArticleAddress.Kind.UNKNOWN);
  }

  @Override
  public List<ArticleCard> related(Kinship kinship) {
    return views.cards(articles.read(reading -> new Kin(reading, kinship).find()));
  }

  private static boolean mayExist(String language, String slug) {
    return LANGUAGE.matcher(language).matches() && isSlug(slug);
  }

  static boolean isSlug(String text) {
    return SLUG.matcher(text).matches();
  }

  private static ArticleAddress address(Reading reading, String language, String slug) {
    Optional<StoredNode> entry = entry(reading, language, slug);
    if (entry.isEmpty()) {
      return ArticleAddress.of(ArticleAddress.Kind.UNKNOWN);
    }
    if (entry.get().has("gone")) {
      return ArticleAddress.of(ArticleAddress.Kind.GONE);
    }
    Optional<String> present = article(reading, entry.get()).map(node -> node.requireText("slug"));
    if (present.isEmpty()) {
      return ArticleAddress.of(ArticleAddress.Kind.UNKNOWN);
    }
    return present.get().equals(slug)
        ? ArticleAddress.of(ArticleAddress.Kind.FOUND)
        : ArticleAddress.moved(SiteAddresses.article(language, present.get()));
  }

  private static Trace trace(Reading reading, String language, String slug) {
    ArticleAddress address = address(reading, language, slug);
    if (address.kind() != ArticleAddress.Kind.FOUND) {
      return new Trace(address, Optional.empty(), List.of());
    }
    Optional<PublicArticle> article =
        entry(reading, language, slug)
            .flatMap(entry -> article(reading, entry))
            .map(ArticleReader::read);
    return new Trace(
        address, article, article.map(a -> translations(reading, a)).orElse(List.of()));
  }

  private static Optional<StoredNode> entry(Reading reading, String language, String slug) {
    return reading.find(Buckets.byPrefix("/slugs/" + language, slug));
  }

  private static Optional<StoredNode> article(Reading reading, StoredNode entry) {
    return entry.text("path").filter(path -> path.startsWith(ROOT + '/')).flatMap(reading::find);
  }

  private static List<PublicArticle> translations(Reading reading, PublicArticle article) {
    if (article.translationGroup().isBlank()) {
      return List.of();
    }
    ListQuery query =
        ListQuery.below(ROOT, TYPE).where("translationGroup", article.translationGroup()).limit(10);
    return reading.list(query).stream()
        .map(ArticleReader::summary)
        .filter(other -> !other.language().equals(article.language()))
        .toList();
  }

  private record Trace(
      ArticleAddress address, Optional<PublicArticle> article, List<PublicArticle> others) {}
}
