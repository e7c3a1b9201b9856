package id.go.bengkaliskab.pesona.embedded.web;

import static id.go.bengkaliskab.pesona.embedded.testing.SampleArticle.oldSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.embedded.testing.BrokenServlet;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.embedded.testing.SampleArticle;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class PublicSiteTest {
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final String HASH = "ab".repeat(32);

  private PublicSite site;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    site =
        new PublicSite(
            folder,
            0,
            context -> context.addServlet("broken", new BrokenServlet()).addMapping("/rusak/*"));
    browser = new Browser(site.server().port());
    String asset = SampleArticle.asset(site.assets(), HASH, 1500, 1000, "Perahu di \"Rupat\"");
    String lapin =
        SampleArticle.article(
            site.articles(), "id", "pantai-lapin", "Pantai <Lapin> & Rupat", NOON);
    SampleArticle.photo(site.articles(), lapin, asset, "Perahu nelayan", "Senja di Lapin");
    SampleArticle.text(
        site.articles(),
        lapin,
        "<h2>Ke sana</h2><p onclick=\"x()\">Naik <strong>feri</strong>.</p><script>alert(1)</script>"
            + "<figure><img data-asset=\""
            + asset
            + "\" alt=\"Peta\"></figure>");
    SampleArticle.gallery(site.articles(), lapin, List.of(asset));
    SampleArticle.quote(site.articles(), lapin, "Lapin itu <indah>.", "Ibu Siti");
    oldSlug(site.articles(), "lapin-lama", lapin);
    SampleArticle.article(site.articles(), "en", "lapin-beach", "Lapin Beach", NOON);
    site.articles()
        .change(
            unit ->
                unit.create("/slugs/id/di/ditarik-dulu", "pesona:address")
                    .set("article", "y")
                    .set("path", "/articles/2026/11/y")
                    .set("current", false)
                    .set("gone", NOON));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void an_article_stands_at_its_address() {
    HttpResponse<String> page = browser.get("/artikel/pantai-lapin");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("<h1>Pantai &lt;Lapin&gt; &amp; Rupat</h1>");
  }

  @Test
  void the_home_page_lists_what_was_published() {
    HttpResponse<String> page = browser.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<a href=\"/artikel/pantai-lapin\">");
  }

  @Test
  void the_style_sheets_of_the_theme_are_linked() {
    assertThat(browser.get("/").body())
        .contains(
            "<link rel=\"stylesheet\" href=\"/.resources/pesona/webresources/css/pesona.css\""
                + " media=\"all\">");
  }

  @Test
  void texts_of_an_article_are_escaped_and_its_rich_text_is_cleaned() {
    String page = browser.get("/artikel/pantai-lapin").body();

    assertThat(page)
        .contains(
            "Pantai &lt;Lapin&gt; &amp; Rupat", "Rupat &lt;Utara&gt;", "Lapin itu &lt;indah&gt;.")
        .contains("<strong>feri</strong>")
        .doesNotContain("<Lapin>", "onclick", "alert(1)", "<script>");
  }

  @Test
  void pictures_come_in_the_size_that_fits() {
    String page = browser.get("/artikel/pantai-lapin").body();

    assertThat(page)
        .contains("/.pesona/media/" + HASH + "/w640.jpg 640w")
        .contains("/w1600.jpg 1500w")
        .contains("alt=\"Perahu nelayan\"", "width=\"1500\" height=\"1000\"");
  }

  @Test
  void an_english_article_stands_at_its_english_address_only() {
    assertThat(browser.get("/en/article/lapin-beach").body())
        .contains("<html lang=\"en\">", "Lapin Beach");
    assertThat(browser.get("/artikel/lapin-beach").statusCode()).isEqualTo(404);
    assertThat(browser.get("/en/article/pantai-lapin").statusCode()).isEqualTo(404);
  }

  @Test
  void an_old_slug_leads_to_the_present_one_for_good() {
    HttpResponse<String> moved = browser.get("/artikel/lapin-lama");

    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).hasValue("/artikel/pantai-lapin");
  }

  @Test
  void a_withdrawn_article_is_gone_and_says_so() {
    HttpResponse<String> gone = browser.get("/artikel/ditarik-dulu");

    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("Artikel telah ditarik", "noindex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/artikel/tidak-ada",
        "/artikel/x",
        "/apa/saja",
        "/pesona/artikel?slug=pantai-lapin",
        "/pesona/ditarik",
        "/.pesona/error",
        "/.resources/pesona/module.yaml",
        "/.resources/pesona/webresources/../module.yaml",
        "/.resources/pesona/webresources/%2e%2e/module.yaml",
        "/.resources/pesona/webresources/css/tiada.css",
        "/.resources/pesona/templates/pages/home.ftl"
      })
  void what_is_no_address_is_not_found(String path) {
    HttpResponse<String> page = browser.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Halaman tidak ditemukan").doesNotContain("Tomcat");
  }

  @Test
  void an_english_address_that_leads_nowhere_answers_in_english() {
    assertThat(browser.get("/en/nothing").body()).contains("<html lang=\"en\">", "Page not found");
    assertThat(browser.get("/en/article/nothing").body()).contains("Page not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/artikel/pantai-lapin",
        "/tiada",
        "/rusak/x",
        "/.resources/pesona/webresources/css/pesona.css"
      })
  void every_answer_carries_the_security_headers_and_no_banner(String path) {
    Map<String, List<String>> headers = browser.get(path).headers().map();

    assertThat(headers)
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsKeys("content-security-policy", "referrer-policy", "permissions-policy")
        .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
        .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    assertThat(headers.get("content-security-policy").get(0))
        .contains("script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void a_failure_is_told_without_its_cause() {
    HttpResponse<String> page = browser.get("/rusak/x");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .contains("Terjadi gangguan")
        .doesNotContain("rahasia", "IllegalStateException", "at id.go");
  }

  @Test
  void a_page_that_did_not_change_is_not_sent_twice() {
    String tag = browser.get("/").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = browser.get("/", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void what_was_changed_shows_at_once_although_pages_are_kept() {
    String path = SampleArticle.article(site.articles(), "en", "short-lived", "First title", NOON);
    assertThat(browser.get("/en/article/short-lived").body()).contains("First title");

    site.articles().change(unit -> unit.find(path).orElseThrow().set("title", "Second title"));
    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> browser.get("/en/article/short-lived").body().contains("Second title"));

    site.articles().change(unit -> unit.find(path).orElseThrow().remove());
    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> browser.get("/en/article/short-lived").statusCode() == 404);
  }

  @Test
  void pages_go_out_compressed_to_those_who_take_it() {
    HttpResponse<String> page = browser.get("/", "Accept-Encoding", "gzip, br");
    HttpResponse<String> again = browser.get("/", "Accept-Encoding", "gzip;q=0");

    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(again.body()).contains("<!DOCTYPE html>");
  }

  @Test
  void head_tells_the_same_without_a_body() {
    HttpResponse<String> head = browser.send("HEAD", "/artikel/pantai-lapin", "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    assertThat(head.body()).isEmpty();
  }

  @Test
  void pages_are_only_read() {
    HttpResponse<String> answer = browser.send("POST", "/", "x=1");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void a_body_beyond_the_limit_is_refused_but_for_uploads() {
    String large = "x".repeat(100_001);

    assertThat(browser.send("POST", "/rusak/x", large).statusCode()).isEqualTo(413);
    assertThat(browser.send("POST", "/unggah/x", large).statusCode()).isEqualTo(405);
  }

  @Test
  void style_sheets_are_served_with_their_type() {
    HttpResponse<String> css = browser.get("/.resources/pesona/webresources/css/pesona.css");

    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
    assertThat(css.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");
  }
}
