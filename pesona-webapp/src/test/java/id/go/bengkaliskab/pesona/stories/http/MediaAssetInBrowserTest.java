package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One asset of the media library: what is written about it, who uses it, who may change it. */
class MediaAssetInBrowserTest extends MediaStory {

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
  void a_poster_leads_to_its_video_and_stays_with_it() {
    Caller rini = office.signedIn("rini");
    String video = VideoUpload.send(rini, "senja.mp4", VideoUpload.film());
    String poster =
        rini.get("/media/" + video)
            .mustBe(200)
            .json()
            .required("poster")
            .textValue()
            .substring("jcr:".length());
    for (int width : new int[] {1280, 390}) {
      try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", width)) {
        window.go("media/" + poster);
        Page page = window.page();
        page.waitForSelector("#asset-uses .asset-use");
        assertThat(page.locator("#asset-uses").innerText())
            .contains("senja.mp4", "Gambar sampul video");
        assertThat(page.locator("#asset .asset-title").innerText()).isEqualTo("senja.jpg");
        page.locator("#asset-uses").scrollIntoViewIfNeeded();
        window.shoot("media-poster-" + width);
        page.locator("#asset-delete").click();
        page.locator("#confirm").click();
        window.awaitReady();
        assertThat(window.notice()).contains("gambar sampul video \"senja.mp4\"");
        dismiss(page);
        page.locator("#asset-uses .quiet-button").click();
        page.waitForSelector("#asset-video");
      }
    }
  }
}
