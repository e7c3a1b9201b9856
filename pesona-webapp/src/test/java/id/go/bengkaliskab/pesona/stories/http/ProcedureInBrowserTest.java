package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The procedure as the office's form, on the screen and taken away. */
class ProcedureInBrowserTest extends BrowserStory {
  private static final int WHOLE_SCREEN = 5000;

  @ParameterizedTest
  @CsvSource({"1280, id", "1280, en", "390, id", "390, en"})
  void everybody_reads_the_whole_form_and_takes_it_away(int width, String language)
      throws IOException {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", width)) {
      Page page = window.page();
      speak(window, language, width);
      window.openApp("prosedur");
      boolean english = language.equals("en");
      page.locator("#procedure-form .identity").waitFor();
      assertThat(page.locator("#procedure-form .boxes").innerText())
          .contains(english ? "number 28, not 26" : "bernomor 28, bukan 26");
      assertThat(page.locator("#procedure-form .notes").innerText())
          .contains(english ? "marks of steps 1, 3 and 8" : "langkah 1, 3, dan 8", "155", "AH KAB");
      assertThat(page.locator("#procedure-version").innerText())
          .containsPattern("[0-9a-f]{64}")
          .contains(english ? "In force in Pesona since" : "Berlaku di Pesona sejak", "2026");
      boolean wide = width > 800;
      assertThat(page.locator("#procedure-form .whole svg").isVisible()).isEqualTo(wide);
      assertThat(page.locator("#procedure-form .flow svg").isVisible()).isEqualTo(!wide);
      assertThat(page.locator("#procedure-form .cards > ol > li").count()).isEqualTo(8);
      page.setViewportSize(width, WHOLE_SCREEN);
      window.shoot("procedure-" + language + '-' + width);
      Download pdf = page.waitForDownload(() -> page.locator("#procedure-pdf a").click());
      assertThat(pdf.suggestedFilename())
          .isEqualTo("sop-pengelolaan-aplikasi-pesona-" + language + ".pdf");
      assertThat(new String(pdf.createReadStream().readNBytes(5), StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
      Page print = page.context().waitForPage(() -> page.locator("#procedure-print a").click());
      print.waitForLoadState();
      assertThat(print.locator("html").getAttribute("lang")).isEqualTo(language);
      Chromium.shoot(print, "procedure-page-" + language + '-' + width);
    }
  }

  @Test
  void on_a_phone_the_flow_chart_is_reached_and_moved_by_keyboard() {
    Pattern name = Pattern.compile("Bagan alur|Flow chart");
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 390)) {
      window.go("prosedur");
      Page page = window.page();
      Locator chart = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
      chart.waitFor();
      chart.focus();
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("flow");
      page.keyboard().press("ArrowRight");
      page.waitForFunction("() => document.activeElement.scrollLeft > 20");
      window.shoot("procedure-flow-390");
    }
  }

  private static void speak(AdminWindow window, String language, int width) {
    if (width < 800) {
      window.page().locator(".launcher-toggle").click();
    }
    window.speak(language);
    if (width < 800) {
      window.go("kotak-masuk");
    }
  }

  @Test
  void files_are_for_people_of_the_office_and_nobody_keeps_them() {
    Caller nurul = office.signedIn("nurul");
    Answer pdf = nurul.page("/.pesona/procedure.pdf?lang=en").mustBe(200);
    Answer svg = nurul.page("/.pesona/procedure.svg?lang=nonsense").mustBe(200);
    Answer page = nurul.page("/.pesona/procedure").mustBe(200);

    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"sop-pengelolaan-aplikasi-pesona-en.pdf\"");
    assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
    assertThat(svg.header("Content-Disposition")).endsWith("pesona-id.svg\"");
    assertThat(svg.body()).startsWith("<?xml").contains("Mengoreksi hasil unggahan");
    assertThat(page.body())
        .contains("Mengoreksi hasil unggahan", "<svg")
        .doesNotContain("<script", "<style", "style=");
    for (String ending : new String[] {"", ".pdf", ".svg"}) {
      Answer stranger = office.anybody().page("/.pesona/procedure" + ending).mustBe(303);
      assertThat(stranger.header("Location")).startsWith("/.magnolia/sign-in?to=");
    }
  }
}
