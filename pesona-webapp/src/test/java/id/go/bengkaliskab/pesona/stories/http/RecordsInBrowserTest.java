package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records at the screens of those who made them and those who answer for them. */
class RecordsInBrowserTest extends BrowserStory {
  private static String article;

  @BeforeAll
  static void start() {
    article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void the_kabid_sees_the_month_of_everybody_and_takes_it_away(int width) throws IOException {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", width)) {
      window.openApp("catatan");
      Page page = window.page();
      page.locator("#month-table").waitFor();
      assertThat(page.locator("#month-table").innerText())
          .contains("Hasan Basri", "Rini Marlina", "Dedi Syahputra", "Mutu baku");
      assertThat(page.locator(".month-line:not(.head) .cell-median").allInnerTexts())
          .isNotEmpty()
          .allMatch(median -> median.matches("(?s)(Median \\(menit\\))?\\s*\\d+,\\d"));
      window.shoot("records-month-" + width);
      Download csv = page.waitForDownload(() -> page.locator("#month-csv a").click());
      assertThat(new String(csv.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("Hasan Basri");
      Page print = page.context().waitForPage(() -> page.locator("#month-print a").click());
      print.waitForLoadState();
      assertThat(print.locator("body").innerText()).contains("Laporan kepatuhan SOP");
      print.close();
      page.locator("#records-before").click();
      page.waitForSelector("text=Tidak ada langkah yang selesai");
    }
  }

  @Test
  void who_performs_sees_only_their_own_month() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.openApp("catatan");
      window.page().locator("#month-table").waitFor();
      assertThat(window.page().locator("#month-table").innerText())
          .contains("Rini Marlina")
          .doesNotContain("Hasan Basri");
      window.page().locator("#records-articles").click();
      window.page().locator("#records-found").waitFor();
      assertThat(window.page().locator("#records-verify").count()).isZero();
    }
  }

  @Test
  void an_article_is_found_by_its_words_and_its_records_are_verified() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "hasan", 390)) {
      window.page().locator(".launcher-toggle").click();
      window.speak("en");
      window.go("catatan/artikel");
      Page page = window.page();
      page.locator("#records-verify").click();
      page.waitForSelector("#verdict >> text=All records fit");
      page.locator("#records-words").fill("tidakada");
      page.locator("#records-find").click();
      page.waitForSelector("text=No article has these words");
      page.locator("#records-words").fill("Wisata");
      page.locator("#records-find").click();
      page.locator("#records-found .task-title").first().click();
      page.waitForSelector("#records >> text=Hasan Basri");
      assertThat(page.url()).endsWith("#!catatan/" + article);
      assertThat(page.locator("#records").innerText()).contains("On time", "Rini Marlina");
      window.shoot("records-en-390");
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.go("catatan/" + article);
      window.page().locator("#records").waitFor();
      window.shoot("records-1280");
    }
  }
}
