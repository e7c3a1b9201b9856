package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesInBrowserTest extends BrowserStory {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Test
  void the_kasi_approves_on_a_phone_and_the_page_fits_phone_and_desk() {
    String article = walk.begin();
    walk.toApproval(article);
    approve();
    walk.awaitStep(article, "compose");
    walk.toPublication(article);
    walk.publish(article);

    String address =
        office.base().resolve(walk.state(article).at("/public/path").textValue()).toString();
    fits(address, 390, 844);
    fits(address, 1280, 900);
  }

  private static void approve() {
    String address = office.base().resolve(office.mailbox().awaitApproval("hasan")).toString();
    try (BrowserContext phone = chromium.screen(office.base(), "id", 360, 740)) {
      Page page = page(phone, address);
      assertThat(overflow(page)).isZero();
      assertThat(page.locator("details.reject summary").isVisible()).isTrue();
      Locator button = page.locator("button.approve");
      assertThat(button.isVisible()).isTrue();
      shoot(page, "approval-360");
      button.click();
      page.waitForLoadState();
      assertThat(page.locator("button.approve").count()).isZero();
      shoot(page, "approved-360");
    }
  }

  private static void fits(String address, int width, int height) {
    try (BrowserContext screen = chromium.screen(office.base(), "id", width, height)) {
      Page page = page(screen, address);
      assertThat(overflow(page)).isZero();
      assertThat(page.locator("h1").first().isVisible()).isTrue();
      page.evaluate("() => document.querySelectorAll('img').forEach(it => it.loading = 'eager')");
      page.waitForFunction("() => [...document.images].every(it => it.complete)");
      assertThat(page.evaluate("() => document.images.length")).isNotEqualTo(0);
      assertThat(page.evaluate("() => [...document.images].every(it => it.naturalWidth > 0)"))
          .isEqualTo(true);
      shoot(page, "article-" + width);
    }
  }

  private static Page page(BrowserContext browser, String address) {
    Page page = browser.newPage();
    page.navigate(address);
    return page;
  }

  /** Pixels by which the page is wider than its window. */
  private static int overflow(Page page) {
    return (Integer)
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }
}
