package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of AdminCentral, but for what Vaadin draws by itself. */
@Tag("long")
class SoundScreensTest extends BrowserStory {
  private static final Exceptions EXCEPTIONS = Exceptions.ofVaadin();

  @TempDir Path pages;

  private static String article;

  @BeforeAll
  static void work() {
    article = walk.begin();
    walk.toApproval(walk.begin());
  }

  @ParameterizedTest
  @CsvSource({
    "hasan, kotak-masuk, .inbox",
    "rini, artikel, .screen",
    "rini, artikel/, '#article-title'",
    "hasan, papan, '#board-columns'",
    "dedi, media, .photo-tile",
    "hasan, prosedur, .screen",
    "nurul, bagikan, .screen",
    "hasan, catatan, .screen",
    "admin-demo, pengguna, .screen",
    "admin-demo, kiriman, .screen"
  })
  void is_valid_and_accessible(String login, String place, String sign) {
    List<Finding> findings = new ArrayList<>();
    for (int width : new int[] {1280, 390}) {
      try (AdminWindow window = AdminWindow.open(chromium, office, login, width)) {
        window.go(place.endsWith("/") ? place + article : place);
        Page page = window.page();
        page.waitForSelector(sign);
        findings.addAll(new AccessibilityChecker().violations(page));
        findings.addAll(
            new HtmlChecker(pages)
                .errors(
                    "<!doctype html>" + page.content().replaceFirst("(?i)^<!doctype html>", "")));
      }
    }
    findings.removeIf(EXCEPTIONS::covers);
    assertThat(findings).isEmpty();
  }

  @AfterAll
  static void no_exception_is_idle() {
    assertThat(EXCEPTIONS.idle()).isEmpty();
  }
}
