package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxInBrowserTest extends BrowserStory {
  private static String article;

  @BeforeAll
  static void start() {
    article = walk.begin();
    walk.toApproval(article);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void the_kasi_finds_what_waits_and_when_it_is_due(int width) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "hasan", width)) {
      window.openApp("kotak-masuk");
      var desk = window.page().locator("#inbox-desk");
      desk.waitFor();
      assertThat(desk.innerText())
          .contains(Walk.TITLE, "Langkah 3", "dari 15 menit kerja", "Jatuh tempo");
      window.shoot("inbox-" + width);

      window.page().locator(".task-title").first().click();
      window.page().waitForURL(url -> url.endsWith("#!artikel/" + article));
    }
  }

  @Test
  void somebody_else_has_nothing_to_approve() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 1280)) {
      window.openApp("kotak-masuk");
      assertThat(window.page().locator(".screen").innerText())
          .doesNotContain(Walk.TITLE)
          .contains("Tidak ada artikel yang sedang Anda kerjakan.");
    }
  }

  @Test
  void the_chosen_language_stays() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.speak("en");
      window.openApp("kotak-masuk");
      window.page().waitForSelector("text=My tasks");
      assertThat(window.page().locator("#app-kotak-masuk").innerText()).isEqualTo("Inbox");
      window.shoot("inbox-en-1280");
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 390)) {
      window.openApp("kotak-masuk");
      window.page().waitForSelector("text=My tasks");
      window.shoot("inbox-en-390");
    }
  }

  @Test
  void signing_out_ends_the_session() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.page().locator("#sign-out").click();
      window.page().waitForSelector("#password");
      window.page().navigate("/.magnolia/admincentral");
      window.page().waitForSelector("#password");
    }
  }
}
