package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** The media library as people look through it and keep it in order. */
class MediaInBrowserTest extends MediaStory {
  @Test
  void folders_are_made_renamed_filled_and_only_removed_when_empty() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 1280)) {
      window.go("media");
      bring(window, file("lampu-1.jpg", picture(51)), file("lampu-2.jpg", picture(52)));
      Page page = window.page();
      make(window, "Lampu Colok");
      assertThat(page.locator(".folder-here").innerText()).isEqualTo("Lampu Colok");
      page.locator(".folder-path .quiet-button").first().click();
      window.awaitReady();
      search(window, "lampu", 2);
      page.locator(".pick label").nth(0).click();
      window.awaitReady();
      page.locator(".pick label").nth(1).click();
      window.awaitReady();
      choose(window, "selection-folder", "Lampu Colok");
      window.shoot("media-selection-1280");
      page.locator("#selection-move").click();
      window.awaitReady();
      assertThat(window.notice()).contains("2 berkas dipindahkan ke Lampu Colok");

      page.locator("#media-search").fill("");
      page.locator(".folder:has-text('Lampu Colok')").click();
      page.waitForSelector(".folder-here:has-text('Lampu Colok')");
      window.awaitReady();
      assertThat(page.locator(".media-tile").count()).isEqualTo(2);
      window.shoot("media-folder-1280");
      page.locator("#folder-delete").click();
      window.awaitReady();
      assertThat(window.notice()).contains("tidak kosong");
      dismiss(page);
      page.locator("#folder-rename").click();
      page.locator("#folder-name").fill("Festival [1]");
      page.locator("#name-confirm").click();
      window.awaitReady();
      assertThat(window.notice()).contains("tidak dapat menjadi nama folder");
      dismiss(page);
      page.locator("#folder-name").fill("Festival 2026");
      page.locator("#name-confirm").click();
      page.waitForSelector(".folder-here:has-text('Festival 2026')");
      window.awaitReady();
      assertThat(page.locator(".media-tile").count()).isEqualTo(2);

      make(window, "Kosong");
      page.locator("#folder-delete").click();
      page.waitForSelector(".folder-here:has-text('Festival 2026')");
      assertThat(page.locator(".folder:has-text('Kosong')").count()).isZero();
    }
  }

  private static void make(AdminWindow window, String name) {
    window.page().locator("#folder-new").click();
    window.page().locator("#folder-name").fill(name);
    window.page().locator("#name-confirm").click();
    window.awaitReady();
    window.page().waitForSelector(".folder-here:has-text('" + name + "')");
    window.awaitReady();
  }

  @Test
  void what_is_looked_for_is_found_by_its_words_and_by_what_it_lacks() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280)) {
      window.go("media");
      bring(window, file("IMG_2031.jpg", picture(61)), file("IMG_2032.jpg", picture(62)));
      open(window, "IMG_2031");
      type(window, "alt", "Gasing berputar");
      type(window, "tags", "permainan");
      save(window);

      search(window, "img_203", 2);
      search(window, "permainan gasing", 1);
      choose(window, "media-only", "Tanpa teks alternatif");
      search(window, "img_203", 1);
      assertThat(window.page().locator(".media-tile").innerText())
          .contains("IMG_2032", "Tanpa teks alternatif");
      assertThat(window.page().locator("#media-count").innerText()).isEqualTo("1 berkas");
      choose(window, "media-only", "Belum dipakai");
      search(window, "203 img", 2);
      choose(window, "media-only", "Tampil di situs");
      search(window, "img_203", 0);
    }
  }

  @Test
  void who_only_reads_finds_and_looks_and_changes_nothing() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280)) {
      window.go("media");
      bring(window, file("taman.jpg", picture(81)));
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 390)) {
      window.go("media");
      window.page().waitForSelector(".media-tile");
      window.shoot("media-reader-390");
      open(window, "taman.jpg");
      assertThat(
              window
                  .page()
                  .locator("#upload-drop, #asset-save, #asset-delete, #folder-new")
                  .count())
          .isZero();
      assertThat(window.page().locator("#asset-alt").getAttribute("readonly")).isNotNull();
      window.shoot("media-reader-asset-390");
      window.page().locator("#asset-close").click();
      window.page().waitForSelector(".media-tile .photo-tile:visible");
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", 1280)) {
      assertThat(window.page().locator("#app-media").count()).isZero();
    }
  }

  @Test
  void the_photo_field_of_an_article_offers_the_folders_of_the_library() {
    String article = walk.begin();
    Caller rini = office.signedIn("rini");
    rini.post("/media-folders", "{\"name\":\"Pasar Terubuk\"}").mustBe(201);
    String id =
        rini.upload("/media", "terubuk.jpg", picture(91))
            .mustBe(201)
            .json()
            .required("id")
            .textValue();
    rini.request(
            "PATCH",
            "/.pesona/api/v1/media/" + id,
            BodyPublishers.ofString("{\"folder\":\"Pasar Terubuk\",\"tags\":[\"ikan\"]}"),
            "Content-Type",
            "application/json",
            "If-Match",
            "\"1\"")
        .mustBe(200);
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.go("artikel/" + article);
      Page page = window.page();
      page.locator("[id$='-image-choose']").first().click();
      page.waitForSelector("#photo-chooser");
      choose(window, "photo-folder", "Pasar Terubuk");
      page.waitForFunction(
          "() => document.querySelectorAll('#photo-tiles .photo-tile').length === 1");
      page.fill("#photo-search", "ikan");
      window.awaitReady();
      window.shoot("media-chooser-1280");
      page.locator("#photo-tiles .photo-tile:has-text('terubuk.jpg')").click();
      page.waitForSelector("#photo-chooser", AdminWindow.gone());
      assertThat(page.locator(".photo-name").first().innerText()).contains("terubuk.jpg");
    }
  }
}
