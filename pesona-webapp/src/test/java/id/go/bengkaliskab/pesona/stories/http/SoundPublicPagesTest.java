package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page that somebody outside AdminCentral meets is valid HTML and accessible. */
@Tag("long")
class SoundPublicPagesTest extends BrowserStory {
  @TempDir Path pages;

  private static String waiting;

  @BeforeAll
  static void publish() throws IOException {
    withdraw(published("ditarik"), "/artikel/ditarik");
    published("wisata-lima-hari");
    Caller rini = office.signedIn("rini");
    walk.toPublic(SampleContent.story(rini, "id", "cerita-lengkap"));
    walk.toPublic(SampleContent.story(rini, "en", "whole-story"));
    withdraw(
        walk.toPublic(SampleContent.story(rini, "en", "taken-back")), "/en/article/taken-back");
    walk.toPublic(SampleContent.gallery(rini, "id", "galeri-senja"));
    walk.toPublic(SampleContent.gallery(rini, "en", "dusk"));
    film(VideoUpload.article(rini), "film-pesisir");
    film(VideoUpload.article(rini, "en"), "coast-film");
    waiting = walk.begin();
    walk.toApproval(waiting);
  }

  private static void withdraw(String article, String path) {
    walk.withdraw("nurul", article);
    await().atMost(Duration.ofSeconds(60)).until(() -> office.anybody().page(path).status() == 410);
  }

  private static void film(String article, String slug) {
    walk.perform("rini", article, "submit");
    walk.edit(article);
    walk.perform("hasan", article, "approve");
    walk.toPublication(article, slug);
    walk.publish(article);
  }

  private static String published(String slug) {
    String article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    walk.toPublication(article, slug);
    walk.publish(article);
    walk.share(article);
    return article;
  }

  @ParameterizedTest
  @CsvSource({
    "/, id",
    "/en, en",
    "/artikel, id",
    "/en/article, en",
    "/artikel/wisata-lima-hari, id",
    "/artikel/cerita-lengkap, id",
    "/en/article/whole-story, en",
    "/artikel/galeri-senja, id",
    "/artikel/film-pesisir, id",
    "/en/article/dusk, en",
    "/en/article/coast-film, en",
    "/bagian/wisata, id",
    "/en/section/wisata, en",
    "/bagian/kuliner, id",
    "/tag/pantai, id",
    "/en/tag/pantai, en",
    "/cari, id",
    "/cari?q=pantai, id",
    "/en/search?q=nothing-like-it, en",
    "/sop, id",
    "/en/sop, en",
    "/privasi, id",
    "/en/privacy, en",
    "/kontak, id",
    "/en/contact, en",
    "/artikel/ditarik, id",
    "/en/article/taken-back, en",
    "/artikel/tidak-ada, id",
    "/en/nothing-here, en",
    "/.magnolia/sign-in, id",
    "/.magnolia/sign-in, en",
    "/.magnolia/forgotten-password, id",
  })
  void is_valid_and_accessible(String path, String language) {
    try (BrowserContext phone = chromium.phone(office.base(), language);
        BrowserContext night = chromium.darkPhone(office.base(), language);
        BrowserContext desk = chromium.screen(office.base(), language, 1280, 900)) {
      List<Finding> findings = new ArrayList<>();
      for (BrowserContext screen : List.of(phone, night, desk)) {
        Page page = screen.newPage();
        findings.addAll(findings(page, path, screen == phone));
        Chromium.shoot(page, name(path, language, screen == night, page));
      }
      assertThat(findings).isEmpty();
    }
  }

  @Test
  void pages_of_the_office_on_phones_are_valid_and_accessible() {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = PhoneStory.open(phone, PhoneStory.INBOX, "hasan");
      assertThat(findings(page, PhoneStory.INBOX, true)).isEmpty();
      assertThat(findings(page, PhoneStory.TASKS + waiting, true)).isEmpty();
      assertThat(findings(page, office.mailbox().awaitApproval("hasan"), true)).isEmpty();
    }
  }

  @Test
  void a_failure_is_told_on_a_valid_and_accessible_page() {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      assertThat(findings(phone.newPage(), "/.pesona/approval/tidak-ada", true)).isEmpty();
    }
  }

  private static String name(String path, String language, boolean night, Page page) {
    String name = "sound" + path.replaceAll("\\W+", "-") + '-' + language;
    return name + '-' + page.viewportSize().width + (night ? "-dark" : "");
  }

  private List<Finding> findings(Page page, String path, boolean withHtml) {
    List<Finding> findings = new ArrayList<>();
    String html = page.navigate(path).text();
    findings.addAll(new AccessibilityChecker().violations(page));
    if (withHtml) {
      findings.addAll(new HtmlChecker(pages).errors(html));
    }
    return findings;
  }
}
