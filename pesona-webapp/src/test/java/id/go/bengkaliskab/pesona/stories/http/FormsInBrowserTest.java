package id.go.bengkaliskab.pesona.stories.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a browser can tell of forms: typing, uploads, moving, and that nothing is fetched. */
class FormsInBrowserTest {
  @TempDir static Path folder;
  private static Chromium chromium;
  private static FormServer server;
  private final List<String> strangers = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    server = new FormServer(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void rich_text_is_typed_formatted_and_there_before_the_next_act(int width) {
    try (BrowserContext context = screen(width)) {
      Page page = open(context, "blocks/text");
      Locator area = page.locator(".rich-text-area[contenteditable=true]");
      area.waitFor();
      assertThat(page.locator(".tox-tbtn[aria-label='Tebal']")).isVisible();
      area.click();
      page.keyboard().press("Control+End");
      page.keyboard().type(" Senja ");
      page.locator(".tox-tbtn[aria-label='Miring']").click();
      page.keyboard().type("indah");
      // no pause before the click: what was typed must come with it
      page.click("#write");
      assertThat(page.locator("#written"))
          .hasText("{\"body\":\"<p>Pantai <strong>Rupat</strong>. Senja <em>indah</em></p>\"}");
      assertThat(page.locator("#told")).not().hasText("0");
      Chromium.shoot(page, "forms-text-" + width);
    }
    nothingElse();
  }

  @Test
  void typing_is_told_after_a_pause() {
    try (BrowserContext context = screen(1280)) {
      Page page = open(context, "blocks/text");
      Locator area = page.locator(".rich-text-area[contenteditable=true]");
      area.click();
      page.keyboard().type("Kata");
      assertThat(page.locator("#told")).hasText("1");
    }
    nothingElse();
  }

  @Test
  void pasted_markup_is_reduced_to_the_allow_list() {
    try (BrowserContext context = screen(1280)) {
      Page page = open(context, "blocks/text");
      Locator area = page.locator(".rich-text-area[contenteditable=true]");
      area.click();
      page.keyboard().press("Control+A");
      area.evaluate(
          """
          it => {
            const data = new DataTransfer();
            data.setData('text/html',
              '<h1 style="color:red">Judul</h1><p class="MsoNormal"><span style="font-size:40pt">Isi'
              + '<script>window.hacked = 1</script></span><img src="https://evil.example/x.png"></p>');
            it.dispatchEvent(new ClipboardEvent('paste',
              { clipboardData: data, bubbles: true, cancelable: true }));
          }
          """);
      assertThat(area).containsText("Isi");
      page.click("#write");
      assertThat(page.locator("#written")).not().containsText("style");
      assertThat(page.locator("#written")).not().containsText("Mso");
      assertThat(page.locator("#written")).not().containsText("evil");
      assertThat(page.evaluate("() => window.hacked")).isNull();
    }
  }

  @Test
  void a_text_that_changes_places_keeps_what_was_typed() {
    try (BrowserContext context = screen(1280)) {
      Page page = open(context, "blocks/text&two=1");
      Locator area = page.locator("#first .rich-text-area[contenteditable=true]");
      area.click();
      page.keyboard().press("Control+End");
      page.keyboard().type(" Baru.");
      page.click("#swap");
      page.waitForFunction("() => document.querySelector('.form').id === 'second'");
      assertThat(area).containsText("Rupat. Baru.");
      area.click();
      page.keyboard().press("Control+End");
      page.keyboard().type(" Lagi.");
      page.click("#write");
      assertThat(page.locator("#written")).containsText("Rupat</strong>. Baru. Lagi.");
    }
    nothingElse();
  }

  @Test
  void a_locked_text_shows_what_was_typed_and_opens_again() {
    try (BrowserContext context = screen(1280)) {
      Page page = open(context, "blocks/text");
      page.locator(".rich-text-area[contenteditable=true]").click();
      page.keyboard().press("Control+End");
      page.keyboard().type(" Baru.");
      page.click("#lock");
      Locator locked = page.locator(".rich-text-area:not([contenteditable=true])");
      assertThat(locked).containsText("Rupat. Baru.");
      page.click("#unlock");
      assertThat(page.locator(".rich-text-area[contenteditable=true]"))
          .containsText("Rupat. Baru.");
      page.click("#write");
      assertThat(page.locator("#written")).containsText("</strong>. Baru.");
    }
    nothingElse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void photos_are_uploaded_dropped_chosen_and_put_in_order(int width) {
    try (BrowserContext context = screen(width)) {
      Page page = open(context, "blocks/gallery");
      page.click("#first-items-add");
      page.click("#first-items-0-image-choose");
      page.locator("#photo-upload input[type=file]").setInputFiles(photo("dermaga.png"));
      assertThat(page.locator("#first-items-0-image"))
          .containsText("dermaga.png (900 × 600 piksel)");
      assertThat(page.locator("#photo-chooser")).isHidden();

      page.click("#first-items-add");
      page.click("#first-items-1-image-choose");
      assertThat(page.locator(".photo-tile").first()).containsText("dermaga.png");
      drop(page, "senja.png", Drawing.png());
      assertThat(page.locator("#first-items-1-image")).containsText("senja.png");

      page.click("#first-items-add");
      page.click("#first-items-2-image-choose");
      page.fill("#photo-search", "DERMA");
      assertThat(page.locator(".photo-tile")).not().containsText(new String[] {"senja"});
      Chromium.shoot(page, "forms-chooser-" + width);
      page.locator(".photo-tile").first().click();
      assertThat(page.locator("#first-items-2-image")).containsText("dermaga.png");

      page.fill("#first-items-1-alt", "Senja");
      page.locator("#first-items-1-up").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".form-entry").first()).containsText("senja.png");
      assertThat(page.locator("#first-items-1-down")).isFocused();
      page.click("#first-items-2-remove");
      page.click("#write");
      assertThat(page.locator("#written")).containsText("\"alt\":\"Senja\"");
      assertThat(page.locator(".form-entry")).hasCount(2);
      Chromium.shoot(page, "forms-gallery-" + width);
    }
    nothingElse();
  }

  @Test
  void a_file_that_is_no_photo_is_refused_with_a_sentence() {
    try (BrowserContext context = screen(1280)) {
      Page page = open(context, "blocks/photo");
      page.click("#first-image-choose");
      page.locator("#photo-upload input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "surat.png",
                  "image/png",
                  "%PDF-1.7 bukan foto".getBytes(StandardCharsets.US_ASCII)));
      assertThat(page.locator(".v-Notification.refused, .v-Notification-refused"))
          .containsText("surat.png");
      assertThat(page.locator("#photo-chooser")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void an_article_is_filled_in_tab_by_tab(int width) {
    try (BrowserContext context = screen(width)) {
      Page page = open(context, "articles/article");
      Chromium.shoot(page, "forms-article-isi-" + width);
      page.fill("#first-title", "");
      page.click("text=Data");
      page.fill("#first-slug", "Pantai Lapin");
      page.click("#first-tags-2-up");
      Chromium.shoot(page, "forms-article-data-" + width);
      page.click("#check");
      assertThat(page.locator("#written"))
          .hasText(
              "Judul: Tuliskan judul artikel. Alamat halaman: Pakailah huruf kecil tanpa aksen,"
                  + " angka, dan tanda hubung di antara kata.");
      assertThat(page.locator("#first-title")).isVisible();
      Chromium.shoot(page, "forms-article-faults-" + width);
      page.click("#write");
      assertThat(page.locator("#written")).containsText("[\"pantai\",\"laut\",\"rupat\"]");
    }
    nothingElse();
  }

  private BrowserContext screen(int width) {
    return chromium.screen(server.base(), "id", width, 900);
  }

  private Page open(BrowserContext context, String dialog) {
    Page page = context.newPage();
    page.onPageError(failures::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.base().toString())
              && !request.url().startsWith("data:")
              && !request.url().startsWith("blob:")) {
            strangers.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            failures.add(message.text());
          }
        });
    page.navigate("/.magnolia/forms?dialog=" + dialog);
    page.waitForSelector("#write");
    return page;
  }

  private void nothingElse() {
    assertThat(strangers).as("asked of other servers").isEmpty();
    assertThat(failures).as("scripts that failed").isEmpty();
  }

  private static FilePayload photo(String name) {
    return new FilePayload(name, "image/png", Drawing.png());
  }

  /** Drops a file as a person does with the mouse. */
  private static void drop(Page page, String name, byte[] content) {
    String text = java.util.Base64.getEncoder().encodeToString(content);
    page.evaluate(
        """
        ([name, text]) => {
          const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], name, { type: 'image/png' }));
          const place = document.getElementById('photo-drop');
          for (const kind of ['dragenter', 'dragover', 'drop']) {
            place.dispatchEvent(new DragEvent(kind,
              { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        }
        """,
        List.of(name, text));
  }
}
