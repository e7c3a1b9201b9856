package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesInBrowserTest extends BrowserStory {
  /** Brings files over a place and lets them fall, as a hand on a mouse does. */
  private static final String DROP =
      """
      ([place, files]) => {
        const carried = new DataTransfer();
        for (const file of files) {
          const bytes = Uint8Array.from(atob(file.bytes), it => it.charCodeAt(0));
          carried.items.add(new File([bytes], file.name));
        }
        for (const type of ['dragenter', 'dragover', 'drop']) {
          place.dispatchEvent(
              new DragEvent(type, {dataTransfer: carried, bubbles: true, cancelable: true}));
        }
      }
      """;

  private static DemoArticle sample;

  @BeforeAll
  static void start() throws IOException {
    sample = DemoArticle.in(folder.resolve("sample"));
    walk.toApproval(walk.begin());
    walk.begin();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void articles_are_found_by_words_and_step(int width) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", width)) {
      window.openApp("artikel");
      Page page = window.page();
      Locator cards = page.locator("#articles .card");
      cards.first().waitFor();
      assertThat(page.locator("#article-new").isVisible()).isFalse();
      window.shoot("articles-" + width);

      page.locator("#articles-step .v-filterselect-button").click();
      page.locator(".gwt-MenuItem", new Page.LocatorOptions().setHasText("Langkah 3")).click();
      page.waitForFunction("() => document.querySelectorAll('#articles .card').length === 1");
      assertThat(cards.first().innerText()).contains(Walk.TITLE, "Langkah 3");

      page.fill("#articles-search", "tidakadakataini");
      page.waitForSelector("text=Tidak ada artikel yang cocok.");
      page.fill("#articles-search", "Wisata");
      cards.first().waitFor();
    }
  }

  @Test
  void word_files_are_dropped_and_each_tells_what_became_of_it() throws IOException {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.openApp("artikel");
      Page page = window.page();
      page.locator("#article-new").click();
      Locator place = page.locator("#word-drop");
      place.waitFor();
      byte[] word = Files.readAllBytes(sample.wordFile());
      JSHandle area = place.elementHandle();
      page.evaluate(
          DROP,
          List.of(
              area,
              List.of(
                  file("artikel.docx", word),
                  file("foto.docx", "bukan Word".getBytes(StandardCharsets.UTF_8)))));

      Locator results = page.locator("#word-results .card");
      page.waitForFunction(
          "() => document.querySelectorAll('#word-results .v-progressbar').length === 0"
              + " && document.querySelectorAll('#word-results .card').length === 2");
      assertThat(results.allInnerTexts()).anyMatch(text -> text.contains(sample.title()));
      assertThat(page.locator("#word-results .late").count()).isEqualTo(1);
      window.shoot("articles-dropped-1280");

      page.locator("#word-results .task-title").click();
      page.waitForSelector("#article-desk");
      assertThat(page.locator("#article-title-shown").innerText()).isEqualTo(sample.title());
    }
  }

  @Test
  void a_file_on_a_slow_line_tells_how_far_it_has_come() throws IOException {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.openApp("artikel");
      Page page = window.page();
      page.locator("#article-new").click();
      page.locator("#word-drop").waitFor();
      JsonObject slow = new JsonObject();
      slow.addProperty("offline", false);
      slow.addProperty("latency", 0);
      slow.addProperty("downloadThroughput", -1);
      slow.addProperty("uploadThroughput", 80_000);
      page.context().newCDPSession(page).send("Network.emulateNetworkConditions", slow);
      page.evaluate(
          DROP,
          List.of(
              page.locator("#word-drop").elementHandle(),
              List.of(file("lambat.docx", Files.readAllBytes(sample.wordFile())))));

      page.waitForFunction(
          """
          () => {
            const bar = document.querySelector('#word-results .v-progressbar-indicator');
            const share = bar ? parseFloat(bar.style.width) : 0;
            return share > 5 && share < 95;
          }
          """);
      page.waitForSelector("#word-results .task-title");
    }
  }

  @Test
  void a_word_file_is_chosen_on_a_phone() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 390)) {
      window.openApp("artikel");
      Page page = window.page();
      page.locator("#article-new").click();
      page.setInputFiles("#word-drop input[type=file]", sample.wordFile());
      page.waitForSelector("#word-results .task-title");
      window.shoot("articles-chosen-390");
    }
  }

  @Test
  void an_article_is_begun_blank_and_stands_on_the_desk() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.openApp("artikel");
      Page page = window.page();
      page.locator("#article-new").click();
      page.fill("#new-title", "Kuliner malam di Bengkalis");
      page.locator("#new-begin").click();
      page.waitForSelector("#article-desk");

      assertThat(page.locator("#article-title-shown").innerText())
          .isEqualTo("Kuliner malam di Bengkalis");
      assertThat(page.locator("#article-step").innerText()).contains("1");
    }
  }

  private static Map<String, String> file(String name, byte[] bytes) {
    return Map.of("name", name, "bytes", Base64.getEncoder().encodeToString(bytes));
  }
}
