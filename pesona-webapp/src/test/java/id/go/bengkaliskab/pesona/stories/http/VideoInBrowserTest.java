package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video from the desk to the reader, who plays it and jumps in it. */
class VideoInBrowserTest extends BrowserStory {
  @TempDir private Path folder;

  private static final String UPLOADS = "**/.pesona/uploads/*";

  @Test
  void a_public_video_plays_from_where_the_reader_jumps() {
    String article = VideoUpload.article(office.signedIn("rini"));
    walk.perform("rini", article, "submit");
    walk.edit(article);
    walk.perform("hasan", article, "approve");
    walk.toPublication(article);
    walk.publish(article);
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext reader = chromium.screen(office.base(), "id", width, 844)) {
        Page page = reader.newPage();
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        page.onResponse(
            response -> {
              if (response.url().endsWith("/video.mp4")) {
                statuses.add(response.status());
              }
            });
        page.navigate("/artikel/wisata-lima-hari");
        assertThat(Playing.jump(page)).isEqualTo(Playing.FILM_AT_TEN);
        Playing.on(page);
        assertThat(statuses).isNotEmpty().containsOnly(206);
        assertThat(Playing.captions(page)).isEqualTo(3);
        page.click("summary");
        Chromium.shoot(page, "video-page-" + width);
        assertThat(page.content())
            .contains("\"@type\":\"VideoObject\"", "\"duration\":\"PT13S\"", "og:video");
        assertThat(
                page.evaluate(
                    "() => document.querySelector('.article-header').nextElementSibling.className"))
            .isEqualTo("video");
      }
    }
  }

  @Test
  void a_video_goes_on_where_it_was_on_another_day_and_is_taken_back_when_it_is_cancelled()
      throws IOException {
    Path large = folder.resolve("panjang.mp4");
    Path unwanted = folder.resolve("buang.mp4");
    Files.write(large, VideoUpload.longFile());
    Files.write(unwanted, VideoUpload.longFile());
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", 1280)) {
      Page page = rini.page();
      List<String> offsets = new CopyOnWriteArrayList<>();
      AtomicInteger answered = new AtomicInteger(1);
      page.route(UPLOADS, route -> answerUntil(answered, offsets, route));
      choose(rini, large);
      page.waitForCondition(() -> offsets.size() == 2);

      offsets.clear();
      answered.set(2);
      choose(rini, large);
      page.waitForSelector(".video-field .photo-name >> text=0:13");
      assertThat(offsets).containsExactly("8388608");

      offsets.clear();
      answered.set(0);
      choose(rini, unwanted);
      page.waitForCondition(() -> offsets.size() == 1);
      rini.shoot("desk-video-sending-1280");
      Response taken =
          page.waitForResponse(
              response -> response.request().method().equals("DELETE"),
              () -> page.click(".video-field .large-upload-cancel"));
      assertThat(taken.status()).isEqualTo(204);
      page.waitForSelector(".video-field [role=status] >> text=Dibatalkan.");
      assertThat(
              page.evaluate(
                  "address => fetch(address, {method: 'HEAD', headers: {'Tus-Resumable': '1.0.0'}})"
                      + ".then(answer => answer.status)",
                  taken.url()))
          .isEqualTo(404);

      offsets.clear();
      answered.set(2);
      page.locator(".video-field input[type=file]").setInputFiles(unwanted);
      page.waitForSelector(".video-field .photo-name >> text=0:13");
      assertThat(offsets).containsExactly("0", "8388608");
    }
  }

  @Test
  void a_line_that_breaks_at_the_desk_is_tried_again_by_itself() throws IOException {
    Path large = folder.resolve("putus.mp4");
    Files.write(large, VideoUpload.longFile());
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", 390)) {
      Page page = rini.page();
      List<String> offsets = new CopyOnWriteArrayList<>();
      page.route(
          UPLOADS,
          route -> {
            boolean piece = route.request().method().equals("PATCH");
            if (piece) {
              offsets.add(route.request().headerValue("Upload-Offset"));
            }
            if (piece && offsets.size() == 2) {
              route.abort();
            } else {
              route.resume();
            }
          });
      choose(rini, large);
      page.waitForSelector(".video-field [role=status] >> text=Sambungan");
      page.waitForSelector(".video-field .photo-name >> text=0:13");

      assertThat(offsets).containsExactly("0", "8388608", "8388608");
    }
  }

  @Test
  void an_upload_is_taken_back_even_when_the_server_is_still_at_its_last_piece()
      throws IOException {
    Path unwanted = folder.resolve("salah.mp4");
    Files.write(unwanted, VideoUpload.longFile());
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", 1280)) {
      Page page = rini.page();
      List<String> pieces = new CopyOnWriteArrayList<>();
      AtomicInteger cancelled = new AtomicInteger();
      page.route(
          UPLOADS,
          route -> {
            String method = route.request().method();
            if (method.equals("PATCH")) {
              pieces.add(route.request().url());
            } else if (method.equals("DELETE") && cancelled.incrementAndGet() == 1) {
              route.fulfill(new Route.FulfillOptions().setStatus(423));
            } else {
              route.resume();
            }
          });
      choose(rini, unwanted);
      page.waitForCondition(() -> pieces.size() == 1);
      page.click(".video-field .large-upload-cancel");
      page.waitForCondition(() -> cancelled.get() == 2);

      page.waitForFunction(
          "address => fetch(address, {method: 'HEAD', headers: {'Tus-Resumable': '1.0.0'}})"
              + ".then(answer => answer.status === 404)",
          pieces.get(0));
    }
  }

  /** Notes where pieces begin; after some of them the line is dead. */
  private static void answerUntil(AtomicInteger answered, List<String> offsets, Route route) {
    boolean piece = route.request().method().equals("PATCH");
    if (piece) {
      offsets.add(route.request().headerValue("Upload-Offset"));
    }
    if (!piece || offsets.size() <= answered.get()) {
      route.resume();
    }
  }

  private static void choose(AdminWindow window, Path file) {
    window.go("artikel/" + walk.begin());
    window.page().waitForSelector("#article-title");
    window.page().click("#add-video");
    window.page().locator(".video-field input[type=file]").setInputFiles(file);
  }

  @Test
  void a_video_is_sent_from_the_desk_with_its_poster_and_captions() {
    String article = walk.begin();
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", 1280)) {
      rini.go("artikel/" + article);
      Page page = rini.page();
      page.waitForSelector("#article-title");
      page.click("#add-video");
      page.locator(".video-field input[type=file]")
          .setInputFiles(new FilePayload("film.mp4", "video/mp4", VideoUpload.film()));
      page.waitForSelector(".video-field .photo-name >> text=0:13");
      page.locator(".captions-field input[type=file]")
          .setInputFiles(new FilePayload("film.vtt", "text/vtt", VideoUpload.captions()));
      page.waitForSelector(".captions-field >> text=film.vtt");
      page.locator(".video-field input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "catatan.mp4", "video/mp4", "bukan video".getBytes(StandardCharsets.UTF_8)));
      page.waitForSelector(".video-field .refused >> text=bukan foto");
      page.locator(".video-field input[type=file]")
          .setInputFiles(new FilePayload("foto.png", "image/png", Drawing.png()));
      page.waitForSelector(".v-Notification >> text=Berkas itu bukan video");
      assertThat(page.locator(".video-field .photo-name").innerText()).contains("0:13");
      rini.shoot("desk-video-1280");
      new Album().part(page.locator(".block:has(.video-field)"), "video.jpg");
      assertThat(page.locator(".video-field img.photo-thumb").isVisible()).isTrue();
      assertThat(page.locator("text=Pilih gambar sampul").count()).isZero();
    }
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", 390)) {
      rini.go("artikel/" + VideoUpload.article(office.signedIn("rini")));
      rini.page().waitForSelector(".video-field .photo-name >> text=0:13");
      rini.page().locator(".video-field").scrollIntoViewIfNeeded();
      rini.shoot("desk-video-390");
    }
  }
}
