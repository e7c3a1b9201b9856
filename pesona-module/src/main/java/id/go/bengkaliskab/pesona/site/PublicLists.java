package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Slice;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles that the public may read, in lists. */
final class PublicLists {
  private static final String ROOT = PublicArticles.ROOT;
  private static final String TYPE = PublicArticles.TYPE;
  private static final String LANGUAGE = "language";
  private static final String PUBLISHED = "publishedAt";
  private static final int AT_ONCE = 1000;
  private static final Slice NOTHING = new Slice(List.of(), 0, true);

  private final Store articles;
  private final ArticleViews views;
  private final SiteFacts facts;

  /**
   * @param articles workspace {@code pesona-public}, with the rights of the public
   * @param views makes what templates see
   * @param facts what the site knows of itself
   */
  PublicLists(Store articles, ArticleViews views, SiteFacts facts) {
    this.articles = articles;
    this.views = views;
    this.facts = facts;
  }

  /** Whether there is a page at an address, without reading what it lists. */
  boolean exists(ListRequest request) {
    if (!isKnown(request)) {
      return false;
    }
    boolean always = request.kind() != SiteAddresses.Kind.TAG && request.page() == 1;
    return always || has(query(request), request.page());
  }

  /** The page of a list; empty where {@link #exists} says that there is none. */
  Optional<ListView> find(ListRequest request) {
    if (!isKnown(request)) {
      return Optional.empty();
    }
    Part part = part(query(request).descending(PUBLISHED), request.page());
    boolean always = request.kind() != SiteAddresses.Kind.TAG && request.page() == 1;
    return always || !part.articles().isEmpty()
        ? Optional.of(view(request, part))
        : Optional.empty();
  }

  /** What a search finds, best first. */
  SearchView search(SearchWords words, int page, String language) {
    if (words.isEmpty()) {
      return new SearchView(
          words, List.of(), Paging.ofSearch(words.typed(), language, 1, NOTHING), facts);
    }
    ListQuery query = found(words, language).bestThenDescending(PUBLISHED);
    Part part = part(query, page);
    List<ArticleCard> cards = views.cards(part.articles());
    Excerpt excerpt = new Excerpt(words);
    List<SearchHit> hits = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      hits.add(new SearchHit(cards.get(i), part.texts().get(i), excerpt));
    }
    return new SearchView(
        words, hits, Paging.ofSearch(words.typed(), language, page, part.slice()), facts);
  }

  /** Whether a search has such a page. */
  boolean exists(SearchWords words, int page, String language) {
    return page == 1 || (page > 1 && !words.isEmpty() && has(found(words, language), page));
  }

  /** The newest articles of a list. */
  List<ArticleCard> newest(ListRequest request, int count) {
    ListQuery query = query(request).descending(PUBLISHED).limit(count);
    return views.cards(
        articles.read(
            reading -> reading.list(query).stream().map(ArticleReader::summary).toList()));
  }

  /** Every article, of all languages. */
  void each(Consumer<ListedArticle> use) {
    Optional<String> last = Optional.of("");
    while (last.isPresent()) {
      last = next(last.get(), use);
    }
  }

  /** When an article was taken off the site for the last time. */
  Optional<Instant> lastWithdrawal() {
    ListQuery query = ListQuery.below("/slugs", "pesona:address").descending("gone").limit(1);
    return articles.read(
        reading -> reading.list(query).stream().findFirst().flatMap(it -> it.instant("gone")));
  }

  private Optional<String> next(String after, Consumer<ListedArticle> use) {
    ListQuery query = ListQuery.below(ROOT, TYPE).after("id", after).ascending("id").limit(AT_ONCE);
    List<ListedArticle> some =
        articles.read(reading -> reading.list(query).stream().map(ArticleReader::listed).toList());
    some.forEach(use);
    return some.size() < AT_ONCE ? Optional.empty() : Optional.of(some.get(some.size() - 1).id());
  }

  private boolean isKnown(ListRequest request) {
    return request.page() > 0
        && (request.kind() != SiteAddresses.Kind.SECTION || facts.sections().has(request.name()));
  }

  private ListView view(ListRequest request, Part part) {
    return new ListView(
        request, title(request, part), views.cards(part.articles()), part.slice(), facts);
  }

  private String title(ListRequest request, Part part) {
    return switch (request.kind()) {
      case SECTION -> facts.sections().name(request.name(), request.language());
      case TAG ->
          part.articles().stream()
              .flatMap(article -> article.tag(request.name()).stream())
              .findFirst()
              .orElse(request.name());
      default -> facts.text(request.language(), "site.list.all");
    };
  }

  private static ListQuery query(ListRequest request) {
    ListQuery all = ListQuery.below(ROOT, TYPE).where(LANGUAGE, request.language());
    return switch (request.kind()) {
      case SECTION -> all.where("section", request.name());
      case TAG -> all.where("tagKeys", request.name());
      default -> all;
    };
  }

  private static ListQuery found(SearchWords words, String language) {
    return ListQuery.below(ROOT, TYPE)
        .where(LANGUAGE, language)
        .containing("searchText", String.join(" ", words.words()));
  }

  private boolean has(ListQuery query, int page) {
    return !articles
        .read(reading -> reading.slice(query.descending(PUBLISHED), Paging.offset(page), 1).nodes())
        .isEmpty();
  }

  private Part part(ListQuery query, int page) {
    return articles.read(
        reading -> {
          Slice slice = reading.slice(query, Paging.offset(page), Paging.SIZE);
          return new Part(
              slice.nodes().stream().map(ArticleReader::summary).toList(),
              slice.nodes().stream().map(PublicLists::searchText).toList(),
              new Slice(List.of(), slice.total(), slice.counted()));
        });
  }

  private static String searchText(StoredNode node) {
    return node.text("searchText").orElse("");
  }

  private record Part(List<PublicArticle> articles, List<String> texts, Slice slice) {}
}
