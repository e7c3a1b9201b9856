package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.embedded.testing.SampleArticle;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the site has for programs: robots.txt, sitemap, feeds. */
class SiteFilesTest extends PublicSiteStory {
  private static final String HASH = "cd".repeat(32);

  @Override
  void fill() {
    String lapin =
        shelf.add(
            "id",
            "pantai-lapin",
            "Pantai <Lapin> & \u0001Rupat",
            "wisata",
            List.of("Pulau & laut"),
            "isi");
    String asset = SampleArticle.asset(site.assets(), HASH, 1500, 1000, "Perahu & laut");
    SampleArticle.photo(site.articles(), lapin, asset, "", "");
    shelf.change(lapin, node -> node.set("lead", "Pasir putih & landai."));
    String beach =
        shelf.add("en", "lapin-beach", "Lapin Beach", "wisata", List.of(), "A walk at dusk");
    shelf.translations(lapin, beach);
    shelf.add("id", "lempuk", "Lempuk durian", "kuliner", List.of(), "isi");
  }

  @Test
  void robots_read_the_public_site_and_nothing_of_the_office() {
    HttpResponse<String> robots = browser.get("/robots.txt");

    assertThat(robots.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(robots.body())
        .startsWith("User-agent: *\n")
        .contains("Allow: /.pesona/media/\n", "Disallow: /.pesona/\n", "Disallow: /.magnolia\n")
        .contains("Disallow: /admin\n", "Disallow: /cari\n", "Disallow: /en/search\n")
        .contains("Sitemap: https://pesona.example/sitemap.xml\n");
  }

  @Test
  void the_sitemap_holds_every_page_with_its_translations() throws Exception {
    Document map = xml(browser.get("/sitemap.xml"));

    assertThat(texts(map, "/*[local-name()='urlset']/*/*[local-name()='loc']"))
        .contains(
            "https://pesona.example/",
            "https://pesona.example/en",
            "https://pesona.example/artikel",
            "https://pesona.example/bagian/wisata",
            "https://pesona.example/en/section/wisata",
            "https://pesona.example/sop",
            "https://pesona.example/privasi",
            "https://pesona.example/kontak",
            "https://pesona.example/artikel/pantai-lapin",
            "https://pesona.example/artikel/lempuk")
        .doesNotHaveDuplicates()
        .doesNotContain("https://pesona.example/bagian/layanan")
        .noneMatch(url -> url.contains("cari") || url.contains(".pesona"));
    String lapin = "//*[*[local-name()='loc']='https://pesona.example/artikel/pantai-lapin']";
    assertThat(text(map, lapin + "/*[local-name()='lastmod']")).isEqualTo("2026-11-01T02:00:00Z");
    assertThat(text(map, lapin + "/*[@hreflang='en']/@href"))
        .isEqualTo("https://pesona.example/en/article/lapin-beach");
    assertThat(text(map, lapin + "/*[@hreflang='id']/@href"))
        .isEqualTo("https://pesona.example/artikel/pantai-lapin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sitemap-1.xml",
        "/sitemap-0.xml",
        "/bagian/tidak-ada/atom.xml",
        "/artikel/lempuk/atom.xml",
        "/tag/pulau/atom.xml",
        "/en/bagian/wisata/rss.xml",
        "/feed.xml"
      })
  void files_that_there_are_not_are_not_found(String path) {
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void the_atom_feed_tells_of_articles_with_full_addresses_and_pictures() throws Exception {
    HttpResponse<String> answer = browser.get("/atom.xml");
    Document feed = xml(answer);

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/atom+xml;charset=utf-8");
    assertThat(
            texts(feed, "/*[local-name()='feed']/*[local-name()='entry']/*[local-name()='title']"))
        .contains("Lempuk durian", "Pantai <Lapin> & Rupat")
        .doesNotContain("Lapin Beach");
    String lapin =
        "//*[local-name()='entry'][*[@href='https://pesona.example/artikel/pantai-lapin']]";
    assertThat(text(feed, lapin + "/*[local-name()='summary']")).isEqualTo("Pasir putih & landai.");
    assertThat(text(feed, lapin + "/*[@rel='enclosure']/@href"))
        .isEqualTo("https://pesona.example/.pesona/media/" + HASH + "/w1024.jpg");
    assertThat(texts(feed, lapin + "/*[local-name()='category']/@term"))
        .containsExactly("Wisata", "Pulau & laut");
    assertThat(text(feed, "/*/*[@rel='self']/@href")).isEqualTo("https://pesona.example/atom.xml");
  }

  @Test
  void the_rss_feed_tells_the_same() throws Exception {
    Document feed = xml(browser.get("/rss.xml"));

    assertThat(text(feed, "/rss/channel/title")).isEqualTo("Pesona Bengkalis");
    assertThat(texts(feed, "/rss/channel/item/link"))
        .contains("https://pesona.example/artikel/pantai-lapin");
    assertThat(text(feed, "//item[link='https://pesona.example/artikel/pantai-lapin']/pubDate"))
        .isEqualTo("Sun, 01 Nov 2026 02:00:00 GMT");
    assertThat(text(feed, "//*[local-name()='thumbnail']/@url")).endsWith("/w1024.jpg");
  }

  @ParameterizedTest
  @CsvSource({
    "/bagian/kuliner/atom.xml, Pesona Bengkalis: Kuliner, /artikel/lempuk",
    "/en/section/wisata/atom.xml, Pesona Bengkalis: Places to visit, /en/article/lapin-beach",
    "/en/atom.xml, Pesona Bengkalis, /en/article/lapin-beach"
  })
  void each_section_and_language_has_a_feed_of_its_own(String path, String title, String article)
      throws Exception {
    Document feed = xml(browser.get(path));

    assertThat(text(feed, "/*/*[local-name()='title']")).isEqualTo(title);
    assertThat(texts(feed, "//*[local-name()='entry']/*[@rel='alternate']/@href"))
        .containsExactly("https://pesona.example" + article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en", "/artikel/lempuk", "/sop"})
  void pages_lead_to_the_feed_of_their_language(String path) {
    String feed = path.equals("/en") ? "/en/atom.xml" : "/atom.xml";

    assertThat(browser.get(path).body())
        .contains("type=\"application/atom+xml\" title=\"Pesona Bengkalis\" href=\"" + feed + "\"");
  }

  @Test
  void whoever_has_the_feed_already_is_told_so() {
    HttpResponse<String> feed = browser.get("/atom.xml");
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    String date = feed.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(browser.get("/atom.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(browser.get("/atom.xml", "If-Modified-Since", date).statusCode()).isEqualTo(304);
    assertThat(
            browser
                .get("/atom.xml", "If-None-Match", "\"x\"", "If-Modified-Since", date)
                .statusCode())
        .isEqualTo(200);
    assertThat(
            browser
                .get("/atom.xml", "If-Modified-Since", "Sun, 01 Nov 2020 02:00:00 GMT")
                .statusCode())
        .isEqualTo(200);
    assertThat(browser.get("/atom.xml", "If-Modified-Since", "kemarin").statusCode())
        .isEqualTo(200);
    assertThat(browser.send("HEAD", "/atom.xml", "").body()).isEmpty();
    assertThat(browser.send("POST", "/atom.xml", "x=1").statusCode()).isEqualTo(405);
  }

  @Test
  void a_withdrawal_changes_the_feed_at_once_for_those_who_ask_by_date_too() {
    String path = shelf.add("id", "ditarik", "Kabar ditarik", "berita", List.of(), "isi");
    HttpResponse<String> before = browser.get("/atom.xml");
    String date = before.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(before.body()).contains("Kabar ditarik");

    shelf.withdraw(path, Instant.parse("2026-11-25T00:00:00Z"));

    HttpResponse<String> after = browser.get("/atom.xml", "If-Modified-Since", date);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).doesNotContain("Kabar ditarik");
    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> !browser.get("/").body().contains("Kabar ditarik"));
  }

  private static Document xml(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }

  private static String text(Document document, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }

  private static List<String> texts(Document document, String path) throws Exception {
    var nodes =
        (org.w3c.dom.NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(path, document, javax.xml.xpath.XPathConstants.NODESET);
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
