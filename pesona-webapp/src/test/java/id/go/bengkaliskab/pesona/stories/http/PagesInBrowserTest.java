package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @TempDir Path folder;

  @Test
  void the_kasi_approves_on_a_phone_and_the_page_fits_phone_and_desk() {
    Path chromium =
        Path.of(Optional.ofNullable(System.getenv("PESONA_CHROMIUM")).orElse("/usr/bin/chromium"));
    assumeTrue(Files.isExecutable(chromium), "there is no Chromium here");
    try (RunningOffice office = RunningOffice.start(folder);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")))) {
      Walk walk = new Walk(office);
      String article = walk.begin();
      walk.toApproval(article);
      approve(browser, office);
      walk.awaitStep(article, "compose");
      walk.toPublication(article);
      walk.publish(article);

      String address =
          office.base().resolve(walk.state(article).at("/public/path").textValue()).toString();
      fits(browser, address, 390, 844);
      fits(browser, address, 1280, 900);
    }
  }

  private static void approve(Browser browser, RunningOffice office) {
    String address = office.base().resolve(office.mailbox().awaitApproval("hasan")).toString();
    try (Page page = page(browser, address, 360, 740)) {
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

  private static void fits(Browser browser, String address, int width, int height) {
    try (Page page = page(browser, address, width, height)) {
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

  private static Page page(Browser browser, String address, int width, int height) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
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
