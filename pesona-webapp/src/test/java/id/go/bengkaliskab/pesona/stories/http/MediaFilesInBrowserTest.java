package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no photo, as people look at it in the library. */
class MediaFilesInBrowserTest extends MediaStory {
  private static final String SEEK =
      """
      async () => {
        const video = document.querySelector('#asset-video');
        if (video.readyState < 1) {
          await new Promise(done => video.addEventListener('loadedmetadata', done));
        }
        const there = new Promise(done => video.addEventListener('seeked', done));
        video.currentTime = 10;
        await there;
        return [video.videoWidth, video.videoHeight, Math.round(video.currentTime)];
      }
      """;

  @BeforeAll
  static void somebody_brings_a_film() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280)) {
      window.go("media");
      bring(window, file("film.mp4", VideoUpload.film()));
    }
  }

  @ParameterizedTest
  @CsvSource({"id, 1280", "en, 1280", "id, 390", "en, 390"})
  void a_video_is_played_in_its_panel_and_known_by_its_poster(String language, int width) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", width)) {
      if (width < 800) {
        window.page().locator(".launcher-toggle").click();
      }
      window.speak(language);
      window.go("media");
      search(window, "film", 2);
      Page page = window.page();
      page.waitForFunction(
          """
          () => [...document.querySelectorAll('.media-tile .photo-tile img')]
            .filter(it => it.naturalWidth > 0).length === 2
          """);
      assertThat(page.locator(".media-tile .pill.late").count()).isZero();
      window.shoot("media-video-tiles-" + language + '-' + width);
      assertThat(
              page.evaluate(
                  """
                  () => {
                    const search = document.querySelector('#media-search');
                    const pen = document.createElement('canvas').getContext('2d');
                    const style = getComputedStyle(search);
                    pen.font = style.font;
                    return pen.measureText(search.placeholder).width
                      + parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
                      <= search.clientWidth;
                  }
                  """))
          .as("the hint of the search is not cut off")
          .isEqualTo(true);

      page.locator(".media-tile:has(.facts :text-is('Video')) .photo-tile").click();
      page.waitForSelector("#asset-video");
      window.awaitReady();
      assertThat(page.evaluate(SEEK)).isEqualTo(List.of(640, 360, 10));
      assertThat(page.locator("#asset-video").getAttribute("poster")).contains("/w320.jpg");
      page.locator("#asset-video").scrollIntoViewIfNeeded();
      window.shoot("media-video-" + language + '-' + width);
      assertThat(page.locator("#asset-download").count()).isZero();
    }
  }

  @Test
  void captions_and_documents_are_taken_away_by_readers_too() throws IOException {
    String caption = VideoUpload.send(office.signedIn("rini"), "teks.vtt", VideoUpload.captions());
    byte[] pdf = pdf();
    String document = VideoUpload.send(office.signedIn("rini"), "Panduan.pdf", pdf);
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      Page page = window.page();
      window.go("media/" + document);
      page.waitForSelector("#asset-download");
      assertThat(page.locator("#asset-facts").innerText()).doesNotContain("GPS", "Dimensi");
      assertThat(page.locator("#asset-title").isVisible()).isTrue();
      assertThat(page.locator("#asset-alt, #asset-people").count()).isZero();
      window.shoot("media-document-1280");
      Download saved = page.waitForDownload(() -> page.click("#asset-download a"));
      assertThat(saved.suggestedFilename()).isEqualTo("Panduan.pdf");
      assertThat(Files.readAllBytes(saved.path())).isEqualTo(pdf);

      window.go("media/" + caption);
      page.waitForSelector("#asset .asset-title:has-text('teks.vtt')");
      Download text = page.waitForDownload(() -> page.click("#asset-download a"));
      assertThat(text.suggestedFilename()).isEqualTo("teks.vtt");
      assertThat(Files.readString(text.path())).startsWith("WEBVTT");
      window.go("media");
      search(window, "teks.vtt", 1);
      assertThat(page.locator(".media-tile .facts").innerText()).contains("Teks video");
      window.shoot("media-captions-1280");
    }
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
  }
}
