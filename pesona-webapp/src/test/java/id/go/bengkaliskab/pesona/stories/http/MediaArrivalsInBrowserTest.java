package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files come into the media library. */
class MediaArrivalsInBrowserTest extends MediaStory {
  private static final Path REAL =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "images");

  @ParameterizedTest
  @CsvSource({
    "id, 1280, 'Ditambahkan ke Pustaka', 'Sudah ada di pustaka', 'bukan foto', 1",
    "en, 1280, 'Added to Library', 'in the library already', 'not a photo', 2",
    "id, 390, 'Ditambahkan ke Pustaka', 'Sudah ada di pustaka', 'bukan foto', 3",
    "en, 390, 'Added to Library', 'in the library already', 'not a photo', 4"
  })
  void of_each_of_many_files_it_is_said_what_became_of_it(
      String language, int width, String added, String known, String refused, int number) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", width)) {
      if (width < 800) {
        window.page().locator(".launcher-toggle").click();
      }
      window.speak(language);
      window.go("media");
      byte[] same = picture(number * 10);
      bring(window, file("dermaga-" + number + ".jpg", same));
      bring(
          window,
          file("pasar-" + number + ".jpg", picture(number * 10 + 1)),
          file("surat.jpg", "Yth. Bapak Kepala Dinas".getBytes(StandardCharsets.UTF_8)),
          file("lagi.jpg", same),
          file("kapal-" + number + ".jpg", picture(number * 10 + 2)));
      settled(window.page(), 5);

      assertThat(row(window, "pasar-" + number + ".jpg").innerText()).contains(added);
      assertThat(row(window, "surat.jpg").innerText()).contains(refused);
      assertThat(row(window, "lagi.jpg").innerText()).contains(known, "dermaga-" + number);
      assertThat(window.page().locator("#upload-total").innerText()).contains("5", "100 %");
      window.page().waitForSelector(".photo-tile:has-text('kapal-" + number + "')");
      assertThat(window.page().locator(".photo-tile:has-text('dermaga-" + number + "')").count())
          .isEqualTo(1);
      window.shoot("media-arrivals-" + language + '-' + width);

      row(window, "lagi.jpg").locator(".upload-open").click();
      window.page().waitForSelector("#asset");
      assertThat(window.page().locator("#asset .asset-title").innerText())
          .contains("dermaga-" + number);
    }
  }

  @Test
  void a_stopped_upload_goes_on_where_it_was_even_after_the_page_was_loaded_anew()
      throws IOException {
    Path large = folder.resolve("laut.png");
    Files.write(large, noise(1));
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.go("media");
      Page page = window.page();
      AtomicInteger pieces = new AtomicInteger();
      page.route(
          "**/.pesona/uploads/*",
          route -> {
            boolean piece = route.request().method().equals("PATCH");
            if (!piece || pieces.incrementAndGet() == 1) {
              route.resume();
            }
          });
      page.waitForSelector("#upload-input", attached());
      page.setInputFiles("#upload-input", large);
      page.waitForCondition(() -> pieces.get() == 2);
      row(window, "laut.png").locator(".upload-cancel").click();
      assertThat(row(window, "laut.png").innerText()).contains("Dihentikan pada 4");
      window.shoot("media-stopped-1280");

      page.unroute("**/.pesona/uploads/*");
      window.go("media");
      page.waitForSelector("#upload-unfinished");
      assertThat(page.locator("#upload-unfinished").innerText()).contains("laut.png");
      List<String> offsets = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.method().equals("PATCH")) {
              offsets.add(request.headerValue("Upload-Offset"));
            }
          });
      page.setInputFiles("#upload-input", large);
      settled(page, 1);

      assertThat(offsets).hasSize(2).first().isEqualTo("4194304");
      assertThat(row(window, "laut.png").innerText()).contains("Ditambahkan");
      assertThat(page.locator("#upload-unfinished").isVisible()).isFalse();
    }
  }

  @Test
  void videos_captions_and_documents_arrive_beside_photos() throws IOException {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.go("media");
      Page page = window.page();
      bring(
          window,
          file("film.mp4", VideoUpload.film()),
          file("film.vtt", VideoUpload.captions()),
          file("panduan.pdf", SampleContent.pdf()));
      settled(page, 3);
      for (String name : List.of("film.mp4", "film.vtt", "panduan.pdf")) {
        assertThat(row(window, name).innerText()).contains("Ditambahkan");
      }
      page.waitForSelector(".photo-tile:has-text('film.mp4')");
      window.shoot("media-video-1280");
      row(window, "film.mp4").locator(".upload-open").click();
      page.waitForSelector("#asset .asset-title >> text=film");
      window.shoot("media-video-asset-1280");
      row(window, "panduan.pdf").locator(".upload-open").click();
      page.waitForSelector("#asset .asset-title >> text=panduan");
      window.shoot("media-document-asset-1280");
    }
  }

  @Test
  void a_broken_line_is_tried_again_and_what_is_stopped_can_be_discarded() throws IOException {
    Path large = folder.resolve("hutan.png");
    Files.write(large, noise(2));
    Path other = folder.resolve("buang.png");
    Files.write(other, noise(3));
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.go("media");
      Page page = window.page();
      AtomicInteger pieces = new AtomicInteger();
      page.route(
          "**/.pesona/uploads/*",
          route -> {
            boolean piece = route.request().method().equals("PATCH");
            if (piece && pieces.incrementAndGet() == 2) {
              route.abort();
            } else {
              route.resume();
            }
          });
      page.waitForSelector("#upload-input", attached());
      page.setInputFiles("#upload-input", large);
      settled(page, 1);
      assertThat(row(window, "hutan.png").innerText()).contains("Ditambahkan");
      assertThat(pieces.get()).isGreaterThan(3);

      page.unroute("**/.pesona/uploads/*");
      page.route(
          "**/.pesona/uploads/*",
          route -> {
            if (!route.request().method().equals("PATCH")) {
              route.resume();
            }
          });
      page.setInputFiles("#upload-input", other);
      row(window, "buang.png").locator(".upload-cancel").click();
      page.unroute("**/.pesona/uploads/*");
      row(window, "buang.png").locator(".upload-discard").click();
      assertThat(row(window, "buang.png").count()).isZero();
      window.go("media");
      page.waitForSelector("#upload-drop");
      assertThat(page.locator("#upload-unfinished").isVisible()).isFalse();
    }
  }

  @Test
  void files_can_be_dropped_and_who_leaves_meanwhile_is_warned() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.go("media");
      Page page = window.page();
      page.waitForSelector("#upload-drop");
      AtomicInteger pieces = new AtomicInteger();
      page.route(
          "**/.pesona/uploads/*",
          route -> {
            if (route.request().method().equals("PATCH")) {
              pieces.incrementAndGet();
            } else {
              route.resume();
            }
          });
      drop(page, "jatuh.jpg", picture(95));
      page.waitForCondition(() -> pieces.get() == 1);
      page.locator(".screen-title").click();
      List<String> asked = new ArrayList<>();
      page.onDialog(
          dialog -> {
            asked.add(dialog.type());
            dialog.accept();
          });
      page.unroute("**/.pesona/uploads/*");
      page.reload();
      window.awaitReady();

      assertThat(asked).containsExactly("beforeunload");
      drop(page, "jatuh-lagi.jpg", picture(96));
      settled(page, 1);
      assertThat(row(window, "jatuh-lagi.jpg").innerText()).contains("Ditambahkan");
    }
  }

  private static void drop(Page page, String name, byte[] content) {
    page.waitForSelector("#upload-drop");
    page.evaluate(
        """
        ([name, text]) => {
          const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], name, { type: 'image/jpeg' }));
          const place = document.getElementById('upload-drop');
          for (const kind of ['dragenter', 'dragover', 'drop']) {
            place.dispatchEvent(new DragEvent(kind,
              { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        }
        """,
        List.of(name, Base64.getEncoder().encodeToString(content)));
  }

  @Test
  void real_files_come_in_or_are_refused_with_a_reason_and_originals_stay() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "needs the folder of pictures");
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280);
        Stream<Path> all = Files.list(REAL)) {
      window.go("media");
      Path[] files =
          all.filter(file -> !file.toString().endsWith(".tsv")).sorted().toArray(Path[]::new);
      window.page().waitForSelector("#upload-input", attached());
      window.page().setInputFiles("#upload-input", files);
      settled(window.page(), files.length);
      window.awaitReady();

      assertThat(window.page().locator(".upload-row.refused .upload-name").allInnerTexts())
          .containsExactlyInAnyOrder("truncated.jpg", "rotating-squares.gif");
      assertThat(row(window, "truncated.jpg").innerText()).contains("rusak atau tidak lengkap");
      for (String name : List.of("bali.tif", "coral_fish.psd", "cmyk.jpg", "4.webp")) {
        assertThat(row(window, name).innerText()).as(name).contains("Ditambahkan");
      }
      window.shoot("media-real-files-1280");
      for (String name : List.of("coral_fish.psd", "bali.tif")) {
        row(window, name).locator(".upload-open").click();
        window.page().waitForSelector("#asset .asset-title:has-text('" + name + "')");
        assertThat(window.page().locator("#asset-original").innerText()).contains(name);
        byte[] saved =
            Files.readAllBytes(
                window.page().waitForDownload(() -> window.page().click("#asset-original")).path());
        assertThat(saved).isEqualTo(Files.readAllBytes(REAL.resolve(name)));
        window
            .page()
            .waitForFunction("() => document.querySelector('#frame img').naturalWidth > 0");
        window.shoot("media-" + name + "-1280");
      }
      row(window, "xss_comment_exif_metadata_double_quote.png").locator(".upload-open").click();
      window.page().waitForSelector("#asset .asset-title:has-text('xss')");
      window.shoot("media-xss-1280");
      assertThat(window.page().evaluate("() => window.alerted === undefined")).isEqualTo(true);
    }
  }
}
