package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The office around the articles, as the user's guide shows it: people, media, paper. */
@Tag("long")
class GuideOfficeInBrowserTest extends GuideStory {
  @BeforeAll
  static void fillTheLibrary() {
    // the third is in the articles of the week
    sample.photos().subList(0, 2).forEach(photo -> kept(office.signedIn("rini"), photo));
  }

  @Test
  void the_administrator_invites_somebody_and_looks_at_deliveries() {
    at("10:40");
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", DESK)) {
      Page page = window.page();
      window.openApp("pengguna");
      page.locator("#person-hasan").waitFor();
      ALBUM.view(page, 760, "pengguna.png");
      page.locator("#people-add").click();
      page.locator("#account-login").fill("umar.said");
      page.locator("#account-name").fill("Umar Said");
      page.locator("#account-email").fill("umar.said@bengkaliskab.go.id");
      page.locator("#account-roles >> text=Staf Admin").click();
      ALBUM.view(page, 800, "undangan.png");
      window.openApp("kiriman");
      page.locator("#test-mail-send").waitFor();
      ALBUM.view(page, 560, "kiriman.png");
    }
  }

  @Test
  void the_procedure_is_printed_from_its_file() throws IOException {
    byte[] pdf = office.signedIn("zainal").page("/.pesona/procedure.pdf").mustBe(200).bytes();
    ALBUM.sheet(pdf, 1, "lembar-sop.png");
  }

  @Test
  void photos_are_kept_and_described_in_the_library() {
    at("10:45");
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", DESK)) {
      Page page = window.page();
      window.openApp("media");
      page.locator(".media-tile").first().waitFor();
      awaitPictures(page);
      ALBUM.view(page, 860, "media.jpg");
      page.locator(".media-tile .photo-tile").first().click();
      page.waitForSelector("#asset");
      window.awaitReady();
      awaitPictures(page);
      ALBUM.view(page, 900, "media-foto.jpg");
    }
  }

  private static void awaitPictures(Page page) {
    page.waitForFunction(
        "() => [...document.images].every(it => it.complete && it.naturalWidth > 0)");
  }
}
