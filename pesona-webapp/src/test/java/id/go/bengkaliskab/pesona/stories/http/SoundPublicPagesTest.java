package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.testing.BrokenServlet;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
  private static String watched;

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
    watched = VideoUpload.article(rini);
    walk.perform("rini", watched, "submit");
    walk.edit(watched);
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
    PageChecker checker = new PageChecker(pages);
    try (BrowserContext phone = chromium.phone(office.base(), language);
        BrowserContext night = chromium.darkPhone(office.base(), language);
        BrowserContext desk = chromium.screen(office.base(), language, 1280, 900)) {
      Page small = phone.newPage();
      assertThat(checker.findings(small, path)).isEmpty();
      Chromium.shoot(small, name(path, language, "390"));
      Page dark = night.newPage();
      assertThat(checker.violations(dark, path)).isEmpty();
      Chromium.shoot(dark, name(path, language, "390-dark"));
      Page large = desk.newPage();
      assertThat(checker.violations(large, path)).isEmpty();
      Chromium.shoot(large, name(path, language, "1280"));
    }
  }

  private static String name(String path, String language, String screen) {
    return "sound" + path.replaceAll("\\W+", "-") + '-' + language + '-' + screen;
  }

  @Test
  void pages_of_the_office_on_phones_are_valid_and_accessible() {
    PageChecker checker = new PageChecker(pages);
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = PhoneStory.open(phone, PhoneStory.INBOX, "hasan");
      for (String path :
          List.of(
              PhoneStory.INBOX,
              PhoneStory.TASKS + waiting,
              PhoneStory.TASKS + watched,
              office.mailbox().awaitApproval("hasan"),
              "/.pesona/approval/tidak-ada")) {
        assertThat(checker.findings(page, path)).as(path).isEmpty();
      }
    }
  }

  @Test
  void failures_are_told_on_valid_and_accessible_pages(@TempDir Path folder) {
    PageChecker checker = new PageChecker(pages);
    try (PublicSite site =
            new PublicSite(
                folder,
                0,
                context -> context.addServlet("rusak", new BrokenServlet()).addMapping("/rusak"));
        BrowserContext phone =
            chromium.phone(URI.create("http://127.0.0.1:" + site.server().port()), "id")) {
      assertThat(checker.findings(phone.newPage(), "/rusak")).isEmpty();

      site.repository().close();

      assertThat(checker.findings(phone.newPage(), "/bagian/wisata")).isEmpty();
    }
  }
}
