package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.go.bengkaliskab.pesona.embedded.testing.BrokenServlet;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see when something fails: one page, and then the whole repository. */
class FailuresInBrowserTest {

  @Test
  void a_failure_is_told_in_words_even_when_the_repository_is_down(@TempDir Path folder) {
    try (Chromium chromium = Chromium.start();
        PublicSite site =
            new PublicSite(
                folder,
                0,
                context ->
                    context.addServlet("broken", new BrokenServlet()).addMapping("/en/broken"),
                context -> context.addServlet("rusak", new BrokenServlet()).addMapping("/rusak"))) {
      URI base = URI.create("http://127.0.0.1:" + site.server().port());
      shows(chromium, base, "/rusak", "Terjadi gangguan", "site-failure-id");
      shows(chromium, base, "/en/broken", "Something went wrong", "site-failure-en");

      site.repository().close();

      shows(chromium, base, "/bagian/wisata", "Halaman ini sedang tidak dapat", "site-down");
    }
  }

  private static void shows(
      Chromium chromium, URI base, String path, String words, String picture) {
    for (int width : new int[] {390, 1280}) {
      try (BrowserContext screen = chromium.withoutScripts(base, "id", width)) {
        Page page = screen.newPage();
        Response answer = page.navigate(path);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.locator("h1").innerText()).startsWith(words);
        assertThat(page.locator("main").innerText()).doesNotContain("rahasia", "Exception");
        Chromium.shoot(page, picture + '-' + width);
      }
    }
  }
}
