package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AdminCentral at the narrowest width that phones have, and without a mouse. */
class SmallScreenTest extends BrowserStory {
  private static final int NARROW = 360;

  private static String article;

  @BeforeAll
  static void start() {
    article = walk.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "rini, kotak-masuk",
    "hasan, papan",
    "rini, artikel",
    "nurul, bagikan",
    "hasan, catatan",
    "zainal, prosedur",
    "admin-demo, pengguna",
    "admin-demo, kiriman"
  })
  void every_app_fits_the_narrowest_phone(String login, String app) {
    try (AdminWindow window = AdminWindow.open(chromium, office, login, NARROW)) {
      for (String language : List.of("en", "id")) {
        window.page().locator(".launcher-toggle").click();
        window.speak(language);
        window.go(app);
        window.page().waitForSelector(".screen-title");
        window.shoot("narrow-" + app + '-' + language);
      }
    }
  }

  @Test
  void the_desk_fits_the_narrowest_phone() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", NARROW)) {
      window.go("artikel/" + article);
      window.page().waitForSelector("#article-title");
      window.shoot("narrow-desk");
    }
  }

  @Test
  void an_article_is_opened_written_and_saved_by_keyboard_alone() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      Page page = window.page();
      window.go("kotak-masuk");
      tabTo(page, "it => it.textContent.includes('" + Walk.TITLE + "')");
      page.keyboard().press("Enter");
      page.waitForSelector("#article-title:not([readonly])");
      tabTo(page, "it => it.id === 'article-title'");
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type("Ditulis tanpa tetikus");
      tabTo(page, "it => it.id === 'editor-save'");
      page.keyboard().press("Enter");
      page.waitForSelector("text=Artikel tersimpan.");
    }
    assertThat(Walk.content(office.signedIn("rini").article(article)).path("title").textValue())
        .isEqualTo("Ditulis tanpa tetikus");
  }

  /** Presses the tabulator until the cursor stands on what is wanted. */
  private static void tabTo(Page page, String wanted) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate(
              "() => { const it = document.activeElement; return it !== document.body && ("
                  + wanted
                  + ")(it); }");
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("the tabulator never comes to " + wanted);
  }
}
