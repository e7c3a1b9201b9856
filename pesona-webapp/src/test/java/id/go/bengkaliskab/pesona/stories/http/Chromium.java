package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real browser of this machine. */
final class Chromium implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Path program =
        Path.of(Optional.ofNullable(System.getenv("PESONA_CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "there is no Chromium at \""
              + program
              + "\"; install the package chromium, or name a browser with PESONA_CHROMIUM");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox"))));
  }

  /** A phone with cookies of its own, whose owner reads a language. */
  BrowserContext phone(URI base, String language) {
    return screen(base, language, PHONE_WIDTH, PHONE_HEIGHT);
  }

  /** A screen of a size with cookies of its own. */
  BrowserContext screen(URI base, String language, int width, int height) {
    return browser.newContext(options(base, language).setViewportSize(width, height));
  }

  /** A screen of a size that runs no scripts. */
  BrowserContext withoutScripts(URI base, String language, int width) {
    return browser.newContext(
        options(base, language).setViewportSize(width, PHONE_HEIGHT).setJavaScriptEnabled(false));
  }

  /** A phone whose owner reads at night. */
  BrowserContext darkPhone(URI base, String language) {
    return browser.newContext(
        options(base, language)
            .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
            .setColorScheme(ColorScheme.DARK));
  }

  /** A screen of a width whose owner reads at night. */
  BrowserContext dark(URI base, String language, int width) {
    return browser.newContext(
        options(base, language)
            .setViewportSize(width, PHONE_HEIGHT)
            .setColorScheme(ColorScheme.DARK));
  }

  /** A screen as the options say. */
  BrowserContext with(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  private static Browser.NewContextOptions options(URI base, String language) {
    return new Browser.NewContextOptions().setBaseURL(base.toString()).setLocale(language);
  }

  /**
   * Keeps a picture of the page, which must not be wider than its window; in AdminCentral, where
   * the screen scrolls beside the launcher, the screen must not be wider than its place either.
   */
  static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(
            page.evaluate(
                """
                () => Math.max(
                    0,
                    document.documentElement.scrollWidth - window.innerWidth,
                    ...[...document.querySelectorAll('.stage')]
                        .map(it => it.scrollWidth - it.clientWidth))
                """))
        .as("pixels beyond the window in %s", name)
        .isEqualTo(0);
  }

  /** Whether a thumb hits everything that can be pressed: 44 px, but for links in running text. */
  static void fitsThumbs(Page page) {
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('button, input:not([type=hidden]), textarea, \
                summary, select, a')]
                  .filter(it => it.checkVisibility() && !it.closest('article, p:not([class])'))
                  .filter(it => it.getBoundingClientRect().height < 43.5)
                  .map(it => it.outerHTML)
                  .join('\\n')
                """))
        .isEqualTo("");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
