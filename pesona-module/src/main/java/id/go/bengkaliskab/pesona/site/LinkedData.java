package id.go.bengkaliskab.pesona.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What pages tell machines about themselves: JSON-LD in the words of schema.org. */
final class LinkedData {
  private static final String TYPE = "@type";
  private static final String ID = "@id";

  private final SiteFacts facts;

  LinkedData(SiteFacts facts) {
    this.facts = facts;
  }

  /** The home page: the office and its site. */
  String home(String language) {
    return script(office(language), site(language));
  }

  /** A page of a list. */
  String list(ListView list, String language) {
    ObjectNode page =
        thing("CollectionPage")
            .put("url", list.getUrl())
            .put("name", list.getTitle().getRaw())
            .put("inLanguage", language);
    page.set("isPartOf", reference("situs"));
    ObjectNode entries = page.putObject("mainEntity").put(TYPE, "ItemList");
    if (list.getPaging().isCounted()) {
      entries.put("numberOfItems", list.getPaging().getTotal());
    }
    ArrayNode items = entries.putArray("itemListElement");
    int position = Paging.offset(list.getPaging().getPage());
    for (ArticleCard article : list.getArticles()) {
      items
          .addObject()
          .put(TYPE, "ListItem")
          .put("position", ++position)
          .put("name", article.getTitle().getRaw())
          .put("url", facts.url(article.getPath()));
    }
    return script(page, crumbs(list.getCrumbs()), site(language));
  }

  /** A page of an article, after its format. */
  String article(PublicArticle article, ArticleView view) {
    ObjectNode work = FormatData.of(article.format()).describe(article, view, facts);
    work.set("publisher", reference("kantor"));
    work.set("author", reference("kantor"));
    work.set("isPartOf", reference("situs"));
    return script(
        work, crumbs(view.getCrumbs()), office(article.language()), site(article.language()));
  }

  /**
   * A page that stands by itself.
   *
   * @param type such as {@code AboutPage}
   */
  String page(String type, String url, List<LinkView> crumbs, String language) {
    ObjectNode page =
        thing(type)
            .put("url", url)
            .put("name", crumbs.get(crumbs.size() - 1).name())
            .put("inLanguage", language);
    page.set("isPartOf", reference("situs"));
    page.set("about", reference("kantor"));
    return script(page, crumbs(crumbs), office(language), site(language));
  }

  private ObjectNode office(String language) {
    Contact contact = facts.contact();
    ObjectNode office =
        thing("GovernmentOrganization")
            .put(ID, id("kantor"))
            .put("name", contact.name(language))
            .put("url", facts.url("/"));
    office.put("areaServed", "Kabupaten Bengkalis");
    if (!contact.address().isBlank()) {
      office.put("address", contact.address());
    }
    if (!contact.email().isBlank()) {
      office.put("email", contact.email());
    }
    if (!contact.phone().isBlank()) {
      office.put("telephone", contact.phone());
    }
    return office;
  }

  private ObjectNode site(String language) {
    ObjectNode site =
        thing("WebSite")
            .put(ID, id("situs"))
            .put("name", facts.siteName(language))
            .put("url", facts.url(SiteFacts.home(language)))
            .put("inLanguage", language);
    site.set("publisher", reference("kantor"));
    ObjectNode search = site.putObject("potentialAction").put(TYPE, "SearchAction");
    search
        .putObject("target")
        .put(TYPE, "EntryPoint")
        .put(
            "urlTemplate",
            facts.url(SiteAddresses.Kind.SEARCH.path(language)) + "?q={search_term_string}");
    search.put("query-input", "required name=search_term_string");
    return site;
  }

  private ObjectNode crumbs(List<LinkView> crumbs) {
    ObjectNode list = thing("BreadcrumbList");
    ArrayNode items = list.putArray("itemListElement");
    for (LinkView crumb : crumbs) {
      items
          .addObject()
          .put(TYPE, "ListItem")
          .put("position", items.size())
          .put("name", crumb.name())
          .put("item", facts.url(crumb.address()));
    }
    return list;
  }

  private String id(String name) {
    return facts.url("/#" + name);
  }

  private ObjectNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put(ID, id(name));
  }

  static ObjectNode thing(String type) {
    return JsonNodeFactory.instance.objectNode().put(TYPE, type);
  }

  /** Signs that could end the script or begin a tag are written as JSON can write them. */
  private static String script(ObjectNode... things) {
    ObjectNode graph = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
    graph.putArray("@graph").addAll(List.of(things));
    String json =
        graph
            .toString()
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }
}
