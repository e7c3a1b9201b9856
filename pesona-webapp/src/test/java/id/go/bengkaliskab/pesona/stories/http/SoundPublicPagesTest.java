package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page that somebody outside AdminCentral meets is valid HTML and accessible. */
@Tag("long")
class SoundPublicPagesTest extends BrowserStory {
  @TempDir Path pages;

  @BeforeAll
  static void publish() {
    String withdrawn = published("ditarik");
    walk.withdraw("nurul", withdrawn);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> office.anybody().page("/artikel/ditarik").status() == 410);
    published("wisata-lima-hari");
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
    "/, en",
    "/artikel/wisata-lima-hari, id",
    "/artikel/ditarik, id",
    "/artikel/tidak-ada, id",
    "/tidak-ada, en",
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
        String html = page.navigate(path).text();
        findings.addAll(new AccessibilityChecker().violations(page));
        if (screen == phone) {
          findings.addAll(new HtmlChecker(pages).errors(html));
        }
      }
      assertThat(findings).isEmpty();
    }
  }
}
