package id.go.bengkaliskab.pesona.embedded.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers type into the search box, on the real index. */
class SearchByReadersTest extends PublicSiteStory {
  @Override
  void fill() {
    shelf.add(
        "id",
        "lempuk-durian",
        "Lempuk durian & <dodol>",
        "kuliner",
        List.of(),
        "Orang Bengkalis makan lempuk setiap lebaran. Rasanya <manis> & lembut.");
    shelf.add(
        "id",
        "pantai-lapin",
        "Pantai Lapin",
        "wisata",
        List.of(),
        "kata ".repeat(100)
            + "Keindahan pantai di Rupat, berjalan kaki saat senja. "
            + "kata ".repeat(100));
    shelf.add("en", "lapin-beach", "Lapin Beach", "wisata", List.of(), "A walk at dusk");
    for (int i = 1; i <= 23; i++) {
      shelf.add("id", "festival-" + i, "Festival ke-" + i, "acara", List.of(), "Zapin api");
    }
  }

  @Test
  void words_are_found_in_other_forms_and_shown_marked_and_escaped() {
    String page = search("makanan");

    assertThat(page)
        .contains("1 hasil untuk <q>makanan</q>")
        .contains("<a href=\"/artikel/lempuk-durian\">Lempuk durian &amp; &lt;dodol&gt;</a>")
        .contains("Orang Bengkalis <mark>makan</mark> lempuk")
        .contains("&lt;manis&gt; &amp; lembut")
        .doesNotContain("<manis>", "/artikel/pantai-lapin");
  }

  @Test
  void the_excerpt_shows_the_words_within_a_long_text() {
    assertThat(search("indah senja"))
        .contains("<mark>Keindahan</mark> pantai di Rupat, berjalan kaki saat <mark>senja</mark>")
        .contains("… ");
  }

  @Test
  void a_title_with_the_word_is_marked() {
    assertThat(search("durian"))
        .contains("<a href=\"/artikel/lempuk-durian\">Lempuk <mark>durian</mark> &amp;");
  }

  @Test
  void each_language_is_searched_for_itself() {
    assertThat(search("dusk")).doesNotContain("lapin-beach");
    assertThat(browser.get("/en/search?q=dusk").body())
        .contains("<html lang=\"en\">", "1 found for", "/en/article/lapin-beach");
  }

  @Test
  void many_results_are_paged_and_the_words_go_along() {
    String first = search("zapin api");
    HttpResponse<String> second = browser.get("/cari?q=zapin+api&hal=2");

    assertThat(first)
        .contains("23 hasil untuk", "href=\"/cari?q=zapin+api&amp;hal=2\"", "Halaman 1 dari 2");
    assertThat(second.body()).contains("<ol class=\"hits\" start=\"21\">");
    assertThat(browser.get("/cari?q=zapin+api&hal=3").statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_finds_nothing_is_helped_on() {
    String page = search("xyzzy");

    assertThat(page)
        .contains("Tidak ada hasil untuk <q>xyzzy</q>", "Coba kata yang lebih sedikit")
        .contains("href=\"/bagian/wisata\"", "Artikel terbaru", "/artikel/festival-23");
  }

  @Test
  void an_empty_search_is_a_box_with_help() {
    assertThat(browser.get("/cari").body())
        .contains("name=\"q\" value=\"\"", "Pencarian menelusuri")
        .doesNotContain("hasil untuk");
    assertThat(search("?!*")).contains("Tanda baca saja tidak dapat dicari", "value=\"?!*\"");
  }

  @Test
  void results_are_not_for_search_engines() {
    assertThat(search("zapin")).contains("<meta name=\"robots\" content=\"noindex, follow\">");
  }

  @Test
  void a_long_text_is_cut_before_it_is_looked_for() {
    String page = search("zapin " + "x".repeat(5000));

    assertThat(page).contains("value=\"zapin " + "x".repeat(194) + "\"");
  }

  @Test
  void small_words_alone_do_no_harm() {
    assertThat(browser.get("/cari?q=yang+dan+di").statusCode()).isEqualTo(200);
  }

  @Test
  void a_withdrawn_article_is_found_no_more() {
    String path = shelf.add("id", "ditarik", "Kabar gasing", "berita", List.of(), "gasing");
    assertThat(search("gasing")).contains("/artikel/ditarik");

    shelf.withdraw(path, Instant.parse("2026-11-20T00:00:00Z"));

    assertThat(search("gasing")).contains("Tidak ada hasil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x' or '1'='1",
        "\" OR title:*",
        "lempuk*",
        "-lempuk",
        "\\",
        "lempuk\\\"",
        "']/jcr:root//*",
        "'; DROP TABLE articles; --",
        "<script>alert(1)</script>",
        "\u0000lempuk",
        "%00",
        "AND OR NOT",
        "${7*7} #{1} [=1]"
      })
  void what_readers_type_is_never_a_command(String typed) {
    HttpResponse<String> page = browser.get("/cari?q=" + URLEncoder.encode(typed, UTF_8));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("role=\"search\"", "</html>")
        .doesNotContain("<script>alert", "26 hasil", "49 ");
  }

  @Test
  void no_naughty_string_breaks_the_search() throws IOException {
    Path strings = Path.of(System.getProperty("pesona.shared"), "data", "text", "blns.txt");
    assumeTrue(Files.isRegularFile(strings), () -> "not tried: there is no " + strings);
    List<String> lines = Files.readAllLines(strings);

    assertThat(lines).hasSizeGreaterThan(400);
    for (String line : lines) {
      HttpResponse<String> page = browser.get("/cari?q=" + URLEncoder.encode(line, UTF_8));
      assertThat(page.statusCode()).as(line).isEqualTo(200);
      assertThat(page.body()).as(line).endsWith("</html>\n");
    }
  }

  private String search(String words) {
    return browser.get("/cari?q=" + URLEncoder.encode(words, UTF_8)).body();
  }
}
