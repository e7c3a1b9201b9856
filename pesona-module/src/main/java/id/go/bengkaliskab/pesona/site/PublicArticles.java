package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.host.BaseUrls;
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
public final class PublicArticles {
  private static final String ROOT = "/articles";
  private static final String TYPE = "pesona:article";
  private static final Pattern LANGUAGE = Pattern.compile("id|en");

  /** A bucket takes the first two letters, so a shorter slug cannot have been stored. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,200}");

  private final Store articles;
  private final ArticleViews views;

  /**
   * @param articles workspace {@code pesona-public}, with the rights of the public
   * @param assets the workspace of public assets, with the rights of the public
   * @param sanitiser cleans rich text on its way out
   * @param urls addresses of this installation
   */
  public PublicArticles(
      Store articles, Store assets, UnaryOperator<String> sanitiser, BaseUrls urls) {
    this.articles = articles;
    this.views = new ArticleViews(new PublicMedia(assets), sanitiser, urls);
  }

  /**
   * The article of a slug.
   *
   * @param language {@code id} or {@code en}
   * @throws id.go.bengkaliskab.pesona.store.StoreException when the repository fails
   */
  public ArticleLookup find(String language, String slug) {
    if (!LANGUAGE.matcher(language).matches() || !SLUG.matcher(slug).matches()) {
      return ArticleLookup.unknown();
    }
    Trace trace = articles.read(reading -> trace(reading, language, slug));
    if (trace.gone()) {
      return ArticleLookup.withdrawn();
    }
    if (trace.article().isEmpty()) {
      return ArticleLookup.unknown();
    }
    PublicArticle article = trace.article().get();
    return article.slug().equals(slug)
        ? ArticleLookup.found(views.whole(article, trace.translations()))
        : ArticleLookup.moved(SiteAddresses.article(language, article.slug()));
  }

  /**
   * The articles published last, newest first.
   *
   * @param language {@code id} or {@code en}
   * @param count 1 to 50; other numbers are moved into this range
   */
  public List<ArticleCard> latest(String language, int count) {
    ListQuery query =
        ListQuery.below(ROOT, TYPE)
            .where("language", language)
            .descending("publishedAt")
            .limit(Math.max(1, Math.min(50, count)));
    return views.cards(
        articles.read(reading -> reading.list(query).stream().map(ArticleReader::read).toList()));
  }

  private static Trace trace(Reading reading, String language, String slug) {
    Optional<StoredNode> entry = reading.find(Buckets.byPrefix("/slugs/" + language, slug));
    if (entry.isEmpty()) {
      return Trace.NOTHING;
    }
    Optional<PublicArticle> article =
        entry
            .flatMap(node -> node.text("path"))
            .filter(path -> path.startsWith(ROOT + '/'))
            .flatMap(reading::find)
            .map(ArticleReader::read);
    if (article.isEmpty()) {
      return new Trace(Optional.empty(), List.of(), entry.get().has("gone"));
    }
    return new Trace(article, translations(reading, article.get()), entry.get().has("gone"));
  }

  private static List<PublicArticle> translations(Reading reading, PublicArticle article) {
    if (article.translationGroup().isBlank()) {
      return List.of();
    }
    ListQuery query =
        ListQuery.below(ROOT, TYPE).where("translationGroup", article.translationGroup()).limit(10);
    return reading.list(query).stream()
        .map(ArticleReader::read)
        .filter(other -> !other.language().equals(article.language()))
        .toList();
  }

  private record Trace(
      Optional<PublicArticle> article, List<PublicArticle> translations, boolean gone) {
    private static final Trace NOTHING = new Trace(Optional.empty(), List.of(), false);
  }
}
