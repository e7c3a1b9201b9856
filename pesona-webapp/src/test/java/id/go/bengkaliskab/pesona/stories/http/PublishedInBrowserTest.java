package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An article before and after the public reads it: preview, history, comments, a new round. */
class PublishedInBrowserTest extends BrowserStory {
  private static final String TAB = ".v-tabsheet-tabitem >> text=";

  @Test
  void the_page_is_previewed_as_phone_tablet_and_computer_show_it() {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, 1280)) {
      Page page = rini.page();
      page.click(TAB + "Pratinjau");
      FrameLocator preview = page.frameLocator("#preview iframe");
      preview.locator("h1 >> text=" + Walk.TITLE).waitFor();
      for (int width : new int[] {360, 768, 1280}) {
        page.locator("#preview-widths label >> text=(" + width + ")").click();
        page.waitForSelector(".preview-stage.w" + width);
        assertThat(
                preview.locator("html").evaluate("it => it.ownerDocument.defaultView.innerWidth"))
            .isEqualTo(width);
        rini.shoot("desk-preview-" + width);
      }
    }
  }

  @Test
  void colleagues_see_what_differs_and_talk_about_it() {
    String article = walk.begin();
    Answer seen = office.signedIn("rini").article(article);
    String changed = Walk.content(seen).put("title", "Wisata enam hari di Bengkalis").toString();
    office.signedIn("rini").put("/articles/" + article, changed, seen.revision()).mustBe(200);
    try (AdminWindow hasan = desk("hasan", article, 1280)) {
      Page page = hasan.page();
      page.click(TAB + "Riwayat");
      page.click("#revision-changes-2");
      page.waitForSelector("#difference ins >> text=enam");
      assertThat(page.locator("#difference del").innerText()).contains("lima");
      hasan.shoot("desk-history-1280");
      page.fill("#comment-text", "Enam atau lima hari?");
      page.click("#comment-send");
      page.waitForSelector("#comments >> text=Enam atau lima hari?");
    }
    try (AdminWindow rini = desk("rini", article, 390)) {
      rini.page().click("#comment-resolve-1");
      rini.page().waitForSelector("#comments .resolved");
      rini.shoot("desk-comments-390");
    }
  }

  @Test
  void a_public_article_is_withdrawn_with_a_reason_and_revised_in_a_new_round() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.perform("hasan", article, "approve");
    walk.toPublication(article);
    walk.publish(article);
    walk.share(article);
    String address = "/artikel/wisata-lima-hari";
    office.anybody().page(address).mustBe(200);
    try (AdminWindow nurul = desk("nurul", article, 1280)) {
      Page page = nurul.page();
      page.click("#outcome-unpublish");
      page.fill("#reason", "Izin foto ditarik.");
      nurul.shoot("desk-unpublish-1280");
      page.click("#reason-confirm");
      page.waitForSelector("#reason-dialog", AdminWindow.gone());
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> office.anybody().page(address).status() == 410);
    try (AdminWindow rini = desk("rini", article, 390)) {
      rini.page().click("#outcome-revise");
      rini.page().waitForSelector("#article-step:has-text('Langkah 2')");
    }
    assertThat(walk.state(article).required("round").intValue()).isEqualTo(2);
  }

  private static AdminWindow desk(String login, String article, int width) {
    AdminWindow window = AdminWindow.open(chromium, office, login, width);
    window.go("artikel/" + article);
    window.page().waitForSelector("#article-title");
    return window;
  }
}
