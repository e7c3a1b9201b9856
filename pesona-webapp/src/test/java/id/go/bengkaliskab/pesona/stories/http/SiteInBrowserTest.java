package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public site as readers see it, without scripts, from an article that went the eight steps.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SiteInBrowserTest extends BrowserStory {
  private static final String ARTICLE = "/artikel/wisata-lima-hari";
  private static final List<Integer> WIDTHS = List.of(390, 1280);
  private static final Map<String, String> INDONESIAN =
      Map.of(
          "section", "/bagian/wisata",
          "empty-section", "/bagian/layanan",
          "tag", "/tag/pulau-rupat",
          "archive", "/artikel",
          "search", "/cari?q=pantai+senja",
          "search-nothing", "/cari?q=xyzzy",
          "not-found", "/tidak/ada",
          "procedure", "/sop",
          "privacy", "/privasi",
          "contact", "/kontak");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "section", "/en/section/wisata",
          "search", "/en/search?q=beach",
          "not-found", "/en/nothing",
          "procedure", "/en/sop",
          "privacy", "/en/privacy",
          "contact", "/en/contact");

  private static String article;

  @Override
  RunningOffice open(Path data) {
    return RunningOffice.start(
        data,
        Map.of("PESONA_OFFICE_HEAD_NAME", "Nama Kepala", "PESONA_OFFICE_HEAD_NIP", "197001011990"));
  }

  @BeforeAll
  static void an_article_is_published() {
    article = walk.begin();
    Answer begun = office.signedIn("rini").article(article);
    ObjectNode content = Walk.content(begun);
    content.putArray("tags").add("Pulau Rupat").add("pantai");
    office.signedIn("rini").put("/articles/" + article, content.toString(), begun.revision());
    walk.toApproval(article);
    walk.perform("hasan", article, "approve");
    walk.toPublication(article);
    walk.publish(article);
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource({"390, id", "1280, id", "390, en", "1280, en"})
  void every_page_fits_phone_and_desk_in_both_languages(int width, String language) {
    Map<String, String> pages = language.equals("id") ? INDONESIAN : ENGLISH;
    try (BrowserContext screen = chromium.withoutScripts(office.base(), language, width)) {
      Page page = screen.newPage();
      pages.forEach(
          (name, path) -> {
            page.navigate(path);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            Chromium.shoot(page, "site-" + name + '-' + language + '-' + width);
            Chromium.fitsThumbs(page);
          });
      assertThat(screen.cookies()).isEmpty();
    }
  }

  @Test
  @Order(2)
  void a_reader_searches_finds_and_goes_on_to_the_section() {
    try (BrowserContext phone = chromium.withoutScripts(office.base(), "id", 390)) {
      Page page = phone.newPage();
      page.navigate("/");
      page.fill("#cari", "pantainya senja");
      page.click(".site-header .search button");
      assertThat(page.locator("#search-words").inputValue()).isEqualTo("pantainya senja");
      assertThat(page.locator("#cari").count()).isZero();
      Locator hit = page.locator(".hits li");
      assertThat(hit.count()).isEqualTo(1);
      assertThat(hit.locator("mark").allInnerTexts()).contains("Pantai", "senja");
      hit.locator("h2 a").click();
      assertThat(page.url()).endsWith(ARTICLE);
      assertThat(page.locator(".share a").count()).isEqualTo(5);
      assertThat(page.locator("#share-address").inputValue())
          .isEqualTo("http://pesona.example" + ARTICLE);
      Chromium.shoot(page, "site-article-id-390");
      page.click(".crumbs >> text=Wisata");
      assertThat(page.url()).endsWith("/bagian/wisata");
      page.click(".card h2 a");
      page.click(".tags >> text=Pulau Rupat");
      assertThat(page.locator("h1").innerText()).isEqualTo("Kata kunci: Pulau Rupat");
    }
  }

  @Test
  @Order(2)
  void the_printed_procedure_is_for_everybody_and_names_nobody() throws IOException {
    for (String path : List.of("/sop", "/en/sop")) {
      String link = office.anybody().page(path).mustBe(200).body();
      assertThat(link).contains("href=\"" + path + ".pdf\"");
      try (InputStream in = office.base().resolve(path + ".pdf").toURL().openStream();
          PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(text).contains("PESONA BENGKALIS").doesNotContain("Nama Kepala", "19700101");
      }
    }
  }

  @Test
  @Order(3)
  void an_article_that_is_withdrawn_is_nowhere_at_once() {
    Caller staff = office.signedIn("nurul");
    staff
        .performBecause(article, "unpublish", "Izin ditarik.", staff.article(article).revision())
        .mustBe(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> office.anybody().page(ARTICLE).status() == 410);

    for (String path : List.of("/bagian/wisata", "/artikel", "/cari?q=pantai", "/atom.xml", "/")) {
      assertThat(office.anybody().page(path).body()).as(path).doesNotContain(ARTICLE);
    }
    assertThat(office.anybody().page("/tag/pulau-rupat").status()).isEqualTo(404);
    for (int width : WIDTHS) {
      try (BrowserContext screen = chromium.withoutScripts(office.base(), "id", width)) {
        Page page = screen.newPage();
        page.navigate(ARTICLE);
        Chromium.shoot(page, "site-gone-id-" + width);
        assertThat(page.locator("main .office").isVisible()).isTrue();
      }
    }
  }
}
