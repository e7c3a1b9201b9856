package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.site.SiteAddresses.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What templates may call under the name {@code pesonafn}, in both hosts. It shows the articles of
 * one edition, and in lists those that are public. Texts are escaped when printed; see {@link
 * EscapedText}. Languages are {@code id} or {@code en}; numbers of pages and words of a search are
 * taken as they were sent.
 */
public final class PesonaFunctions {
  private static final int MOST_LATEST = 50;

  private final Edition articles;
  private final PublicLists lists;
  private final PublicProcedure procedure;
  private final SiteFacts facts;

  PesonaFunctions(Edition articles, PublicLists lists, PublicProcedure procedure, SiteFacts facts) {
    this.articles = articles;
    this.lists = lists;
    this.procedure = procedure;
    this.facts = facts;
  }

  /** What stands at an address; {@code slug} as in the address. */
  public ArticleLookup article(String slug, String language) {
    return articles.find(language, slug);
  }

  /** The newest articles of a language, at least one and at most {@value #MOST_LATEST}. */
  public List<ArticleCard> latest(int count, String language) {
    return lists.newest(ListRequest.all(language), Math.max(1, Math.min(MOST_LATEST, count)));
  }

  /** A page of the articles of a section; null when there is no such page. */
  public ListView section(String section, String page, String language) {
    return list(Kind.SECTION, section, page, language);
  }

  /** A page of the articles with a tag; null when there is no such page. */
  public ListView tag(String key, String page, String language) {
    return list(Kind.TAG, key, page, language);
  }

  /** A page of all articles; null when there is no such page. */
  public ListView archive(String page, String language) {
    return list(Kind.ALL, "", page, language);
  }

  /** What the words of a reader find. */
  public SearchView search(String words, String page, String language) {
    return lists.search(SearchWords.of(words), ListRequest.number(page), language);
  }

  /** The sections of the site with the paths of their pages. */
  public List<LinkView> sections(String language) {
    return facts.sections().ids().stream()
        .map(
            id ->
                new LinkView(
                    id, facts.sections().name(id, language), Kind.SECTION.path(language, id)))
        .toList();
  }

  /** The procedure of the office; null when it cannot be read. */
  public ProcedureView procedure(String language) {
    return procedure.find(language).orElse(null);
  }

  /** The office and how the public reaches it. */
  public OfficeView office(String language) {
    return new OfficeView(facts.contact(), language);
  }

  /**
   * Path of a page that there is once in each language.
   *
   * @param kind {@code home}, {@code all}, {@code search}, {@code procedure}, {@code privacy} or
   *     {@code contact}
   */
  public String path(String kind, String language) {
    return kind.equals("home") ? SiteFacts.home(language) : kind(kind).path(language);
  }

  /** The way from the home page to such a page. */
  public List<LinkView> crumbs(String kind, String title, String language) {
    return Crumbs.of(kind(kind), title, language, facts);
  }

  /** What machines should know of the home page. */
  public String homeData(String language) {
    return new LinkedData(facts).home(language);
  }

  /**
   * What machines should know of such a page.
   *
   * @param type its type in the words of schema.org, such as {@code AboutPage}
   */
  public String pageData(String kind, String type, String title, String language) {
    return new LinkedData(facts)
        .page(type, facts.url(kind(kind).path(language)), crumbs(kind, title, language), language);
  }

  /** The full public address of a path of this site. */
  public String url(String path) {
    return EscapedText.escape(facts.url(path));
  }

  private ListView list(Kind kind, String name, String page, String language) {
    Optional<ListView> found = lists.find(ListRequest.of(kind, language, name, page));
    return found.orElse(null);
  }

  private static Kind kind(String word) {
    return Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
