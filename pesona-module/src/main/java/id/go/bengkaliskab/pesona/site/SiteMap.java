package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.site.SiteAddresses.Kind;
import id.go.bengkaliskab.pesona.site.feed.Sitemap;
import id.go.bengkaliskab.pesona.site.feed.SitemapEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All public pages for search engines: pages that always stand, sections with articles, then every
 * article.
 */
final class SiteMap {
  private static final List<Kind> STANDING =
      List.of(Kind.ALL, Kind.PROCEDURE, Kind.PRIVACY, Kind.CONTACT);

  private final PublicLists lists;
  private final SiteFacts facts;
  private final int most;

  /**
   * @param most entries of one file
   */
  SiteMap(PublicLists lists, SiteFacts facts, int most) {
    this.lists = lists;
    this.facts = facts;
    this.most = most;
  }

  Sitemap read() {
    List<ListedArticle> articles = new ArrayList<>();
    lists.each(articles::add);
    Map<String, Map<String, String>> translations = translations(articles);
    List<SitemapEntry> entries = new ArrayList<>(standing(newest(articles)));
    facts.sections().ids().forEach(section -> entries.addAll(section(section, articles)));
    for (ListedArticle article : articles) {
      SitemapEntry entry = SitemapEntry.of(url(article), Optional.of(article.changedAt()));
      Map<String, String> others = translations.getOrDefault(article.translationGroup(), Map.of());
      entries.add(others.size() > 1 ? entry.with(others) : entry);
    }
    return new Sitemap(entries, most, number -> facts.url("/sitemap-" + number + ".xml"));
  }

  private List<SitemapEntry> standing(Optional<Instant> newest) {
    List<SitemapEntry> entries = new ArrayList<>(inAllLanguages(SiteFacts::home, newest));
    for (Kind kind : STANDING) {
      entries.addAll(inAllLanguages(kind::path, kind == Kind.ALL ? newest : Optional.empty()));
    }
    return entries;
  }

  /** The pages of a section in the languages in which it has articles. */
  private List<SitemapEntry> section(String section, List<ListedArticle> articles) {
    List<ListedArticle> of =
        articles.stream().filter(article -> article.section().equals(section)).toList();
    Set<String> languages =
        of.stream().map(ListedArticle::language).collect(Collectors.toCollection(TreeSet::new));
    return in(languages, language -> Kind.SECTION.path(language, section), newest(of));
  }

  private List<SitemapEntry> inAllLanguages(UnaryOperator<String> path, Optional<Instant> changed) {
    return in(SiteAddresses.LANGUAGES, path, changed);
  }

  private List<SitemapEntry> in(
      Collection<String> languages, UnaryOperator<String> path, Optional<Instant> changed) {
    Map<String, String> urls = new TreeMap<>();
    languages.forEach(language -> urls.put(language, facts.url(path.apply(language))));
    return languages.stream()
        .map(language -> SitemapEntry.of(urls.get(language), changed))
        .map(entry -> urls.size() > 1 ? entry.with(urls) : entry)
        .toList();
  }

  private Map<String, Map<String, String>> translations(List<ListedArticle> articles) {
    Map<String, Map<String, String>> groups = new HashMap<>();
    articles.stream()
        .filter(article -> !article.translationGroup().isBlank())
        .forEach(
            article ->
                groups
                    .computeIfAbsent(article.translationGroup(), group -> new TreeMap<>())
                    .put(article.language(), url(article)));
    return groups;
  }

  private static Optional<Instant> newest(List<ListedArticle> articles) {
    return articles.stream().map(ListedArticle::changedAt).max(Instant::compareTo);
  }

  private String url(ListedArticle article) {
    return facts.url(SiteAddresses.article(article.language(), article.slug()));
  }
}
