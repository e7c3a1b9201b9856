package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.embedded.testing.SampleArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections, tags and the list of all articles, on a real repository. */
class PublicListsTest extends PublicSiteStory {
  private static final Pattern CARD = Pattern.compile("<h2><a href=\"([^\"]+)\">");

  @Override
  void fill() {
    shelf.fill("id", "wisata", 41);
    shelf.fill("en", "kuliner", 2);
    shelf.add(
        "id",
        "lempuk",
        "Lempuk </script><b>durian</b>",
        "kuliner",
        List.of("Pulau Rupat", "Kué & <Lempuk>", "日本"),
        "isi");
  }

  @Test
  void a_section_shows_twenty_articles_a_page_and_the_newest_first() {
    assertThat(cards("/bagian/wisata")).hasSize(20).startsWith("/artikel/wisata-41");
    assertThat(cards("/bagian/wisata?hal=2")).hasSize(20).startsWith("/artikel/wisata-21");
    assertThat(cards("/bagian/wisata?hal=3")).containsExactly("/artikel/wisata-1");
  }

  @Test
  void the_pages_of_a_section_lead_to_each_other_and_each_has_one_address() {
    String first = body("/bagian/wisata");
    String second = body("/bagian/wisata?hal=2");

    assertThat(first)
        .contains("rel=\"next\" href=\"/bagian/wisata?hal=2\"", "Halaman 1 dari 3")
        .contains("<link rel=\"canonical\" href=\"https://pesona.example/bagian/wisata\">")
        .doesNotContain("rel=\"prev\"");
    assertThat(second)
        .contains("rel=\"prev\" href=\"/bagian/wisata\"")
        .contains("rel=\"next\" href=\"/bagian/wisata?hal=3\"")
        .contains("<link rel=\"canonical\" href=\"https://pesona.example/bagian/wisata?hal=2\">");
    assertThat(body("/bagian/wisata?hal=1"))
        .contains("<link rel=\"canonical\" href=\"https://pesona.example/bagian/wisata\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bagian/wisata?hal=4",
        "/bagian/wisata?hal=0",
        "/bagian/wisata?hal=-1",
        "/bagian/wisata?hal=1e1",
        "/bagian/wisata?hal=99999999999",
        "/bagian/tidak-ada",
        "/bagian/Wisata",
        "/bagian/",
        "/section/wisata",
        "/en/bagian/wisata",
        "/article",
        "/search",
        "/tag/tidak-ada",
        "/tag/pulau-rupat?hal=2",
        "/tag/",
        "/artikel?hal=99",
        "/en/article?page=2",
        "/cari?hal=2",
        "/pesona/bagian",
        "/pesona/sop"
      })
  void what_is_beyond_the_end_or_no_list_is_not_found(String path) {
    var page = browser.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("role=\"search\"", "noindex");
  }

  @Test
  void a_list_tells_galleries_and_videos_from_texts_and_fetches_its_first_picture_at_once() {
    String asset = SampleArticle.asset(site.assets(), "a".repeat(64), 1500, 1000, "Perahu");
    for (String format : List.of("gallery", "video", "story")) {
      String path = shelf.add("id", "acara-" + format, "Acara", "acara", List.of(), "isi");
      shelf.change(path, node -> node.set("format", format));
      SampleArticle.photo(site.articles(), path, asset, "Perahu", "Perahu");
    }

    String list = body("/bagian/acara");

    assertThat(list)
        .contains("<p class=\"section\">Acara</p>")
        .contains("<p class=\"section\">Acara · Video</p>")
        .contains("<p class=\"section\">Acara · Galeri foto</p>");
    assertThat(list.split("fetchpriority=\"high\"", -1)).hasSize(2);
    assertThat(list.indexOf("fetchpriority=\"high\"")).isLessThan(list.indexOf("loading=\"lazy\""));
    assertThat(body("/cari?q=acara")).contains("Acara · Galeri foto");
  }

  @Test
  void a_section_without_articles_says_so_and_offers_others() {
    String page = body("/bagian/layanan");

    assertThat(page)
        .contains("<h1>Layanan</h1>", "Belum ada artikel dalam rubrik ini.")
        .contains("Artikel terbaru", "<li><a href=\"/artikel/", "href=\"/bagian/wisata\"");
  }

  @Test
  void sections_have_the_names_of_the_form_in_both_languages() {
    assertThat(body("/bagian/kuliner"))
        .contains("<html lang=\"id\">", "<h1>Kuliner</h1>")
        .contains("hreflang=\"en\" href=\"https://pesona.example/en/section/kuliner\"")
        .contains("hreflang=\"x-default\" href=\"https://pesona.example/bagian/kuliner\"");
    assertThat(body("/en/section/kuliner"))
        .contains("<html lang=\"en\">", "<h1>Food</h1>", "/en/article/kuliner-2")
        .doesNotContain("/artikel/lempuk");
  }

  @Test
  void a_tag_is_found_by_its_letters_whatever_its_signs() {
    assertThat(cards("/tag/pulau-rupat")).containsExactly("/artikel/lempuk");
    assertThat(body("/tag/kue-lempuk")).contains("<h1>Kata kunci: Kué &amp; &lt;Lempuk&gt;</h1>");
    assertThat(browser.get("/en/tag/pulau-rupat").statusCode()).isEqualTo(404);
  }

  @Test
  void an_article_links_its_section_and_its_tags() {
    assertThat(body("/artikel/lempuk"))
        .contains("<p class=\"section\"><a href=\"/bagian/kuliner\">Kuliner</a></p>")
        .contains("<a href=\"/tag/pulau-rupat\">Pulau Rupat</a>")
        .contains("<li>日本</li>");
  }

  @Test
  void all_articles_of_a_language_stand_in_one_list() {
    assertThat(cards("/artikel"))
        .hasSize(20)
        .contains("/artikel/lempuk", "/artikel/wisata-41")
        .allMatch(path -> path.startsWith("/artikel/"));
    assertThat(cards("/en/article"))
        .containsExactly("/en/article/kuliner-2", "/en/article/kuliner-1");
  }

  @Test
  void what_is_taken_off_the_site_is_in_no_list() {
    String path = shelf.add("id", "sebentar", "Sebentar saja", "budaya", List.of("sekejap"), "isi");
    await().until(() -> cards("/bagian/budaya").contains("/artikel/sebentar"));

    shelf.withdraw(path, Instant.parse("2026-11-20T00:00:00Z"));

    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> !body("/bagian/budaya").contains("/artikel/sebentar"));
    assertThat(browser.get("/tag/sekejap").statusCode()).isEqualTo(404);
    assertThat(body("/cari?q=sebentar")).doesNotContain("href=\"/artikel/sebentar\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/sop, Cara artikel dibuat, Menyetujui artikel untuk di unggah",
    "/en/sop, How articles are made, Approve the article for upload",
    "/privasi, Privasi, Tanpa kuki",
    "/en/privacy, Privacy, No cookies",
    "/kontak, Kontak, kantor@bengkaliskab.example",
    "/en/contact, Contact, Office of Communication &amp; Statistics"
  })
  void standing_pages_are_there_in_both_languages(String path, String title, String text) {
    var page = browser.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .contains("<h1>" + title + "</h1>", text)
        .contains("<link rel=\"canonical\" href=\"https://pesona.example" + path + "\">")
        .doesNotContainPattern(">\\s*site\\.");
  }

  @Test
  void the_procedure_is_told_with_roles_times_and_laws() {
    assertThat(body("/sop"))
        .contains("Staf Pengolah Data", "1 Jam", "15 Menit", "Dasar hukum")
        .contains("Undang-Undang Nomor 14 Tahun 2008")
        .contains("(bila berhalangan: Kabid)");
  }

  @Test
  void every_page_ends_with_the_office_and_leads_to_privacy_and_laws() {
    assertThat(List.of(body("/"), body("/artikel/lempuk"), body("/bagian/wisata")))
        .allSatisfy(
            page ->
                assertThat(page.substring(page.indexOf("<footer class=\"site-footer\">")))
                    .contains("Dinas Kominfotik &amp; Statistik", "Jalan Antara, Bengkalis")
                    .contains("mailto:kantor@bengkaliskab.example", "tel:+62766000000")
                    .contains("href=\"/privasi\"", "href=\"/sop\"", "href=\"/sop#dasar-hukum\"")
                    .contains("href=\"/kontak\"", "href=\"/rss.xml\""));
  }

  @Test
  void readers_pass_an_article_on_by_plain_links() {
    String address = "https%3A%2F%2Fpesona.example%2Fartikel%2Fwisata-1";

    assertThat(body("/artikel/wisata-1"))
        .contains(
            "href=\"https://wa.me/?text=wisata%20nomor%201%20"
                + address
                + "\" rel=\"noopener nofollow\"")
        .contains("href=\"https://www.facebook.com/sharer/sharer.php?u=" + address + "\"")
        .contains("href=\"https://x.com/intent/post?text=wisata%20nomor%201&amp;url=" + address)
        .contains("href=\"https://t.me/share/url?url=" + address + "&amp;text=wisata%20nomor%201")
        .contains("href=\"mailto:?subject=wisata%20nomor%201&amp;body=" + address + "\"")
        .contains("readonly value=\"https://pesona.example/artikel/wisata-1\"");
  }

  private List<String> cards(String path) {
    return CARD.matcher(body(path)).results().map(it -> it.group(1)).toList();
  }

  private String body(String path) {
    return browser.get(path).body();
  }
}
