package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen sees: home, a story with every block, a gallery; on phone, desk and paper. */
class PublicDesignInBrowserTest extends BrowserStory {
  private static final String STORY = "/artikel/pantai-pasir-panjang";
  private static final String GALLERY = "/artikel/senja-di-selat";
  private static final int MOST_BYTES_OF_STYLE = 30_000;

  @BeforeAll
  static void publish() {
    Caller rini = office.signedIn("rini");
    walk.toPublic(PublicContent.gallery(rini));
    walk.toPublic(PublicContent.story(rini));
    walk.toPublic(PublicContent.english(rini));
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void every_page_fits_and_is_read_without_strain(int width, String scheme) {
    Map<String, String> pages =
        new TreeMap<>(
            Map.of(
                "home",
                "/",
                "story",
                STORY,
                "gallery",
                GALLERY,
                "home-en",
                "/en",
                "story-en",
                "/en/article/long-sand-beach",
                "missing",
                "/tidak-ada"));
    try (BrowserContext screen =
        scheme.equals("dark")
            ? chromium.dark(office.base(), "id", width)
            : chromium.screen(office.base(), "id", width, 900)) {
      pages.forEach(
          (name, path) -> {
            Page page = open(screen, path);
            Chromium.shoot(page, "public-" + name + '-' + width + '-' + scheme);
            assertThat(faint(page)).as("faint texts of %s, %s", path, scheme).isEqualTo(List.of());
            page.close();
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"320, 100%", "390, 200%"})
  void the_narrowest_phone_and_letters_of_twice_the_size_need_no_scrolling_aside(
      int width, String size) {
    try (BrowserContext phone = chromium.screen(office.base(), "id", width, 844)) {
      Page page = phone.newPage();
      for (String path :
          List.of("/", STORY, GALLERY, "/cari?q=tiada", "/sop", "/kontak", "/tiada")) {
        page.navigate(path);
        page.evaluate("size => document.documentElement.style.fontSize = size", size);
        Chromium.shoot(page, "public-reflow-" + width + path.replaceAll("\\W+", "-"));
        assertThat(page.locator(".brand-name").boundingBox().width)
            .as("room for the name of the site on %s", path)
            .isGreaterThan(100);
      }
    }
  }

  @Test
  void jawi_runs_from_the_right() {
    try (BrowserContext phone = chromium.screen(office.base(), "id", 390, 844)) {
      Page page = open(phone, STORY);
      Locator jawi = page.locator(".text p", new Page.LocatorOptions().setHasText("روڤت"));
      Object gaps =
          jawi.evaluate(
              """
              it => { const range = document.createRange(); range.selectNodeContents(it);
                const box = it.getBoundingClientRect(), text = range.getBoundingClientRect();
                return [text.left - box.left > 50, box.right - text.right < 2]; }
              """);
      assertThat(gaps).isEqualTo(List.of(true, true));
    }
  }

  @Test
  void a_line_of_text_holds_sixty_to_seventy_five_letters_on_a_desk() {
    try (BrowserContext desk = chromium.screen(office.base(), "id", 1280, 900)) {
      Page page = open(desk, STORY);
      double letters =
          ((Number)
                  page.evaluate(
                      """
                      () => { const p = document.querySelector('.text p'); const width = p.clientWidth;
                        p.style.cssText = 'white-space: nowrap; width: max-content; max-width: none';
                        return p.textContent.length * width / p.clientWidth; }
                      """))
              .doubleValue();
      assertThat(letters).isBetween(60.0, 75.0);
    }
  }

  @Test
  void nothing_is_asked_of_anybody_else() {
    try (BrowserContext desk = chromium.screen(office.base(), "id", 1280, 900)) {
      for (String path : List.of("/", STORY, GALLERY)) {
        List<String> asked = new ArrayList<>();
        Page page = desk.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(path);
        loadPictures(page);
        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(office.base().toString()));
      }
    }
  }

  @Test
  void a_gallery_leads_with_its_pictures_and_shows_each_large_without_a_script() {
    try (BrowserContext phone =
        chromium.with(
            new Browser.NewContextOptions()
                .setBaseURL(office.base().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844))) {
      Page page = phone.newPage();
      page.navigate(GALLERY);
      assertThat(page.locator(".overview li").count()).isEqualTo(3);
      assertThat(page.locator(".overview").boundingBox().y)
          .isLessThan(page.locator(".article .text").first().boundingBox().y);
      page.locator(".overview li:nth-child(2) a").press("Enter");
      page.waitForURL("**#foto-2");
      assertThat(page.locator("#foto-2:target figcaption").innerText())
          .contains("2/3", "Perahu pulang.", "Foto: Rini Astuti");
      page.locator("#foto-2 .turn a:last-child").press("Enter");
      page.waitForURL("**#foto-3");
      page.goBack();
      assertThat(page.url()).endsWith("#foto-2");
    }
  }

  @Test
  void a_place_of_the_regency_stands_on_the_sketch_and_another_on_bare_degrees() {
    try (BrowserContext desk = chromium.screen(office.base(), "id", 1280, 900)) {
      Page page = open(desk, STORY);
      assertThat(page.locator(".map").first().innerText())
          .contains("2,1075° LU, 101,652° BT", "Feri dari Dumai", "sketsa");
      assertThat(page.locator(".map").first().locator("image").count()).isEqualTo(1);
      assertThat(page.locator(".map").nth(1).locator("image").count()).isZero();
      assertThat(page.locator(".map").nth(1).locator(".grid").textContent())
          .contains("0°30′ LU", "101°30′ BT");
      assertThat(page.locator(".map .ways a").first().getAttribute("href"))
          .isEqualTo(
              "https://www.openstreetmap.org/?mlat=2.1075&mlon=101.652#map=12/2.1075/101.652");
      assertThat(page.locator(".map .ways a").nth(1).getAttribute("href"))
          .isEqualTo("geo:2.1075,101.652?z=12");
    }
  }

  @Test
  void on_paper_stands_what_can_be_read_there() {
    try (BrowserContext desk = chromium.screen(office.base(), "id", 794, 1123)) {
      Page page = open(desk, STORY);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Chromium.shoot(page, "public-story-print");
      assertThat(page.locator(".site-nav").isVisible()).isFalse();
      assertThat(page.locator("form.search").isVisible()).isFalse();
      assertThat(page.locator(".facts").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void whoever_uses_the_keyboard_comes_to_the_content_first(int width) {
    try (BrowserContext screen = chromium.screen(office.base(), "id", width, 844)) {
      Page page = open(screen, STORY);
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip").evaluate("it => it === document.activeElement"))
          .isEqualTo(true);
      page.waitForFunction(
          "() => document.querySelector('.skip').getBoundingClientRect().top >= 0");
      page.keyboard().press("Enter");
      page.waitForURL("**#isi");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => !!document.activeElement.closest('main')")).isEqualTo(true);
    }
  }

  @Test
  void a_page_without_a_picture_is_passed_on_with_one_of_the_site() {
    try (BrowserContext desk = chromium.screen(office.base(), "id", 1280, 900)) {
      String picture =
          open(desk, "/kontak").locator("meta[property='og:image']").getAttribute("content");
      Answer answer = office.anybody().page(URI.create(picture).getPath()).mustBe(200);
      assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    }
  }

  @Test
  void on_a_phone_the_sections_are_one_row_in_which_the_present_one_is_seen() {
    try (BrowserContext phone = chromium.withoutScripts(office.base(), "id", 390)) {
      Page page = phone.newPage();
      page.navigate("/bagian/layanan");
      Locator row = page.locator(".site-nav ul");
      Locator present = row.locator("[aria-current]");
      assertThat(row.boundingBox().height).isLessThan(50);
      assertThat(present.boundingBox().x + present.boundingBox().width).isLessThan(390);
      for (Locator section : row.locator("a").all()) {
        section.focus();
        assertThat(section.boundingBox().x).isBetween(0.0, 390 - section.boundingBox().width);
      }
    }
  }

  @Test
  void the_style_is_small() {
    int bytes =
        Stream.of("pesona", "site")
            .map(name -> "/.resources/pesona/webresources/css/" + name + ".css")
            .mapToInt(path -> office.anybody().page(path).mustBe(200).body().length())
            .sum();
    assertThat(bytes).isBetween(1_000, MOST_BYTES_OF_STYLE);
  }

  /** Texts with a contrast of less than 4.5 to the colour behind them, or 3 when they are large. */
  private static Object faint(Page page) {
    return page.evaluate(
        """
        () => {
          const parts = colour => colour.match(/[\\d.]+/g).map(Number);
          const shine = ([r, g, b]) => [r, g, b].map(c => c / 255)
            .map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const behind = it => { for (let e = it; e; e = e.parentElement) {
            const style = getComputedStyle(e), colour = parts(style.backgroundColor);
            if (colour.length < 4 || colour[3] > .99) return colour;
            const blend = (style.backgroundImage.match(/rgba?\\([^)]+\\)/g) || []).map(parts);
            if (blend.length && blend.every(c => c.length < 4)) return blend.pop(); }
            return [255, 255, 255]; };
          return [...document.querySelectorAll('body *')]
            .filter(it => it.checkVisibility() && !it.closest('svg')
              && (it.placeholder
                || [...it.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())))
            .filter(it => { const style = getComputedStyle(it, it.placeholder && '::placeholder');
              const [a, b] = [shine(parts(style.color)), shine(behind(it))].sort((x, y) => y - x);
              return (a + .05) / (b + .05) < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5); })
            .map(it => it.tagName + '.' + it.className + ': ' + (it.placeholder || it.textContent.trim()).slice(0, 40));
        }
        """);
  }

  private static Page open(BrowserContext screen, String path) {
    Page page = screen.newPage();
    page.navigate(path);
    loadPictures(page);
    return page;
  }

  private static void loadPictures(Page page) {
    page.evaluate("() => document.querySelectorAll('img').forEach(it => it.loading = 'eager')");
    page.waitForFunction("() => [...document.images].every(it => it.naturalWidth > 0)");
    page.evaluate("() => Promise.all([...document.images].map(it => it.decode()))");
  }
}
