package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The media library and one asset of it, as people work with them. */
class MediaInBrowserTest extends MediaStory {

  @ParameterizedTest
  @CsvSource({
    "id, 1280, 'Karya sendiri', 'Belum jelas', 'Tanyakan sebelum', 31",
    "en, 1280, 'Own work', 'Unclear', 'Ask before', 32",
    "id, 390, 'Karya sendiri', 'Belum jelas', 'Tanyakan sebelum', 33",
    "en, 390, 'Own work', 'Unclear', 'Ask before', 34"
  })
  void texts_right_consent_and_frame_are_kept(
      String language, int width, String own, String unclear, String warning, int number) {
    String name = "senja-" + number + ".jpg";
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", width)) {
      if (width < 800) {
        window.page().locator(".launcher-toggle").click();
      }
      window.speak(language);
      window.go("media");
      bring(window, file(name, picture(number)));
      open(window, name);
      Page page = window.page();
      type(window, "alt", "Perahu di dermaga");
      type(window, "alt-en", "Boats at the pier");
      type(window, "credit", "Dinas Kominfotik");
      type(window, "tags", "laut, perahu");
      choose(window, "asset-licence", own);
      choose(window, "asset-people", unclear);
      assertThat(page.locator("#people-warning").innerText()).contains(warning);

      Locator overlay = page.locator(".frame-overlay");
      overlay.scrollIntoViewIfNeeded();
      double high = overlay.boundingBox().height;
      double wide = overlay.boundingBox().width;
      overlay.click(new Locator.ClickOptions().setPosition(wide * 0.2, high * 0.3));
      page.waitForFunction(
          "() => Math.abs(parseFloat(document.querySelector('#focus-x').value) - 20) < 1.5");
      page.locator(".frame-point").focus();
      for (int i = 0; i < 5; i++) {
        page.keyboard().press("ArrowRight");
      }
      page.waitForFunction(
          "() => Math.abs(parseFloat(document.querySelector('#focus-x').value) - 25) < 1.5");
      choose(window, "crop-shape", "1:1");
      page.waitForFunction("() => document.querySelector('#crop-width').value === '62.5'");
      Locator left = page.locator("#crop-left");
      left.fill("10");
      left.blur();
      window.awaitReady();
      page.waitForFunction("() => document.querySelector('.frame-part').style.left === '10%'");
      window.shoot("media-asset-" + language + '-' + width);
      save(window);
      String place = page.url().substring(page.url().indexOf("#!") + 2);
      window.go(place);
      page.waitForSelector("#asset");

      assertThat(page.locator("#asset-alt").inputValue()).isEqualTo("Perahu di dermaga");
      assertThat(page.locator("#asset-alt-en").inputValue()).isEqualTo("Boats at the pier");
      assertThat(page.locator("#asset-tags").inputValue()).isEqualTo("laut, perahu");
      assertThat(page.locator("#asset-licence input").inputValue()).isEqualTo(own);
      assertThat(page.locator("#crop-left").inputValue()).isEqualTo("10");
      assertThat(page.locator("#crop-width").inputValue()).isEqualTo("62.5");
      assertThat(Double.parseDouble(page.locator("#focus-x").inputValue())).isBetween(23.5, 26.5);
      page.waitForFunction(
          """
          name => [...document.querySelectorAll('.photo-tile')]
            .filter(it => it.innerText.includes(name))
            .every(it => Math.abs(it.querySelector('img').naturalWidth
              - it.querySelector('img').naturalHeight) < 2)
          """,
          name);
    }
  }

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
  void what_an_approval_covers_stays_and_what_is_used_is_not_deleted() {
    String article = walk.begin();
    rename(article, "Jadwal kapal Roro");
    String asset = asset(article);
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280)) {
      window.go("media/" + asset);
      Page page = window.page();
      page.waitForSelector("#asset-uses .asset-use");
      assertThat(page.locator("#asset-uses").innerText())
          .contains("Jadwal kapal Roro", "Belum tampil di situs");
      type(window, "caption", "Kapal Roro di Air Putih");
      save(window);
      assertThat(window.notice()).contains("disimpan");

      walk.perform("rini", article, "submit");
      walk.edit(article);
      type(window, "caption", "Diam-diam diganti");
      save(window);
      assertThat(window.notice()).contains("Jadwal kapal Roro", "menunggu persetujuan");
      dismiss(page);
      page.locator("#asset-delete").click();
      page.locator("#confirm").click();
      window.awaitReady();
      assertThat(window.notice()).contains("Jadwal kapal Roro", "tidak dapat dihapus");
      dismiss(page);
      assertThat(
              office.signedIn("rini").get("/media/" + asset).json().required("caption").textValue())
          .isEqualTo("Kapal Roro di Air Putih");

      page.locator("#asset-copy").click();
      page.waitForSelector("#asset-duplicates:visible");
      window.awaitReady();
      window.shoot("media-copy-1280");
      page.locator("#asset-delete").click();
      page.locator("#confirm").click();
      page.waitForSelector("#asset", AdminWindow.gone());
      window.go("media/" + asset);
      page.waitForSelector("#asset-uses .asset-use");
      window.shoot("media-used-1280");
      page.locator("#asset-uses .quiet-button").click();
      page.waitForURL(url -> url.endsWith("#!artikel/" + article));
    }
  }

  private static void rename(String article, String title) {
    Caller writer = office.signedIn("rini");
    Answer answer = writer.article(article);
    ObjectNode content = Walk.content(answer);
    content.put("title", title).put("lead", "Mulai Senin.");
    writer.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);
  }

  private static String asset(String article) {
    return Walk.content(office.signedIn("rini").article(article))
        .required("blocks")
        .path(1)
        .required("image")
        .textValue()
        .substring("jcr:".length());
  }

  @Test
  void of_two_people_the_second_is_told_and_nothing_is_lost() {
    try (AdminWindow first = AdminWindow.open(chromium, office, "dedi", 1280);
        AdminWindow second = AdminWindow.open(chromium, office, "nurul", 1280)) {
      first.go("media");
      bring(first, file("rapat.jpg", picture(71)));
      second.go("media");
      open(first, "rapat.jpg");
      open(second, "rapat.jpg");
      type(first, "credit", "Foto Dedi");
      type(first, "alt", "Rapat di kantor");
      save(first);
      type(second, "credit", "Foto Nurul");
      save(second);

      second.page().waitForSelector("#asset-stale");
      assertThat(second.page().locator("#asset-stale").innerText())
          .contains("Foto Dedi", "Rapat di kantor");
      assertThat(second.page().locator("#asset-credit").inputValue()).isEqualTo("Foto Nurul");
      second.shoot("media-stale-1280");
      type(second, "alt", "Rapat di kantor");
      second.page().locator("#stale-mine").click();
      second.page().waitForSelector("#asset-stale", AdminWindow.gone());
      assertThat(second.page().locator("#asset-credit").inputValue()).isEqualTo("Foto Nurul");
      assertThat(second.page().locator("#asset-alt").inputValue()).isEqualTo("Rapat di kantor");
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
