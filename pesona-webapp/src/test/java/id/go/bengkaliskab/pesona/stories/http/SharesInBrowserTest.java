package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 8 at the screen of Staf Admin. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharesInBrowserTest extends BrowserStory {
  private static String article;

  @BeforeAll
  static void start() {
    article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    walk.toPublication(article);
    walk.publish(article);
  }

  @Test
  @Order(1)
  void the_prepared_text_is_edited_copied_and_taken_along_to_the_page_of_the_service() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 1280)) {
      window.openApp("bagikan");
      Page page = window.page();
      assertThat(page.locator("#shares-waiting").innerText())
          .contains(Walk.TITLE, "0 dari 6 saluran");
      page.locator(".task-title").first().click();
      page.locator("#channel-x").waitFor();
      window.shoot("share-1280");

      page.locator("#channel-x-text").fill("Ayo ke Rupat!");
      page.waitForFunction(
          "() => document.querySelector('#channel-x-open a').href.includes('Ayo%20ke%20Rupat!')"
              + " || document.querySelector('#channel-x-open a').href.includes('Rupat%21')");
      Locator link = page.locator("#channel-x-open a");
      assertThat(link.getAttribute("href")).startsWith("https://x.com/intent/post?text=Ayo");
      assertThat(link.getAttribute("target")).isEqualTo("_blank");
      page.locator("#channel-x-copy").click();
      page.waitForSelector("text=Teks sudah disalin");
      page.locator("#channel-x-link").press("Control+V");
      assertThat(page.locator("#channel-x-link").inputValue()).isEqualTo("Ayo ke Rupat!");
      assertThat(page.locator("#channel-youtube-open a").getAttribute("href"))
          .isEqualTo("https://www.youtube.com/upload");
      assertThat(page.locator("#channel-google-plus").innerText())
          .contains("Sudah tutup", "2 April 2019");
      assertThat(page.locator("#channel-google-plus input").count()).isZero();
    }
  }

  @Test
  @Order(2)
  void a_link_that_leads_elsewhere_is_refused_with_a_sentence_and_a_right_one_is_kept() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 390)) {
      window.go("bagikan/" + article);
      Page page = window.page();
      window.shoot("share-390");
      page.locator("#channel-facebook-link").fill("https://evil.example/facebook.com");
      page.locator("#channel-facebook-keep").click();
      page.waitForSelector(".v-Notification.refused >> text=evil.example");
      page.keyboard().press("Escape");
      assertThat(page.locator("#channel-facebook").innerText()).contains("Belum");

      page.locator("#channel-facebook-link").fill("https://www.facebook.com/pesona/posts/1");
      page.locator("#channel-facebook-keep").click(new Locator.ClickOptions().setForce(true));
      page.waitForSelector("#channel-facebook >> text=Nurul Aini");
      assertThat(page.locator("#channel-facebook").innerText())
          .contains("Dibagikan", "https://www.facebook.com/pesona/posts/1", "WIB");
      assertThat(page.locator("#share-missing").innerText())
          .contains("YouTube")
          .doesNotContain("Facebook");
    }
  }

  @Test
  @Order(3)
  void who_supervises_reads_and_who_has_no_part_in_it_is_refused() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.speak("en");
      window.go("bagikan/" + article);
      Page page = window.page();
      page.waitForSelector("text=You can read this step");
      window.shoot("share-reading-en-1280");
      assertThat(page.locator("#share-finish, .channel input").count()).isZero();
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      assertThat(window.page().locator("#app-bagikan").count()).isZero();
      window.go("bagikan/" + article);
      window.page().waitForSelector(".v-Notification.refused >> text=bagikan");
      assertThat(window.page().locator(".channel").count()).isZero();
    }
  }

  @Test
  @Order(4)
  void the_step_ends_when_every_channel_is_settled_and_says_before_what_is_missing() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 1280)) {
      window.go("bagikan/" + article);
      Page page = window.page();
      page.waitForSelector("#share-finish.v-disabled");
      page.waitForSelector("#share-missing >> text=YouTube");
      assertThat(
              page.locator("#share-missing .missing")
                  .first()
                  .evaluate("it => getComputedStyle(it, ':before').content"))
          .isEqualTo("\"•\u00a0\"");
      for (String channel : List.of("x", "youtube", "whatsapp", "telegram", "instagram")) {
        page.locator("#channel-" + channel + "-reason").fill("Belum ada akun");
        page.locator("#channel-" + channel + "-skip").click();
        page.locator("#channel-" + channel + "-reason")
            .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      }
      assertThat(page.locator("#share-missing").innerText()).isBlank();
      page.locator("#share-finish").click();
      page.waitForSelector("#shares-waiting >> text=Tidak ada artikel");
      assertThat(new Walk(office).step(article)).isEqualTo("finished");
    }
  }
}
