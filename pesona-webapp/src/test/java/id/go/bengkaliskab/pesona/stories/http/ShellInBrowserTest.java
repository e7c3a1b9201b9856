package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShellInBrowserTest extends BrowserStory {
  private static final String ADMIN = "/.magnolia/admincentral";

  @Test
  void a_deep_link_leads_through_the_door_to_its_place() {
    try (BrowserContext browser = chromium.screen(office.base(), "id", 1280, 900)) {
      Page page = browser.newPage();
      page.navigate("/admin#!kotak-masuk/nanti");
      page.fill("#login", "rini");
      page.fill("#password", DemoAccounts.PASSWORD);
      page.click("button.approve");
      page.waitForSelector(".inbox");

      assertThat(page.url()).endsWith(ADMIN + "#!kotak-masuk/nanti");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
      assertThat(page.title()).isEqualTo("Kotak Masuk · Pesona");
    }
  }

  @Test
  void an_app_that_is_not_for_somebody_is_refused_in_a_sentence() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", 1280)) {
      assertThat(window.page().locator("#app-pengguna").count()).isZero();
      window.go("pengguna");
      assertThat(window.notice()).contains("Tidak ada aplikasi \"pengguna\" untuk Anda.");
    }
  }

  @Test
  void a_deputy_finds_the_apps_of_the_person_they_stand_in_for() {
    Caller hasan = office.signedIn("hasan");
    String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    String away = "{\"from\":\"%s\",\"until\":\"%s\",\"deputy\":\"rini\"}";
    hasan.put("/people/hasan/absence", away.formatted(today, today)).mustBe(204);

    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.openApp("pengguna");
      window.page().waitForSelector(".screen-title >> text=Pengguna");
      hasan.delete("/people/hasan/absence").mustBe(204);
      window.go("pengguna");
      assertThat(window.notice()).contains("Tidak ada aplikasi \"pengguna\" untuk Anda.");
    }
  }

  @Test
  void who_was_put_out_comes_to_the_door_at_the_next_click() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "dedi", 1280)) {
      office.signedIn("admin-demo").delete("/accounts/dedi/sessions").mustBe(202);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  window
                      .page()
                      .context()
                      .request()
                      .get(ADMIN)
                      .url()
                      .contains("/.magnolia/sign-in"));
      window.page().locator("#app-kotak-masuk").click();
      window.page().waitForSelector("#password");
    }
  }

  @Test
  void nobody_gets_a_window_without_signing_in() {
    Caller stranger = office.anybody();

    assertThat(stranger.page(ADMIN).mustBe(302).header("Location"))
        .startsWith("/.magnolia/sign-in?to=");
    assertThat(stranger.form(ADMIN + "/UIDL/?v-uiId=0", "{}").body())
        .doesNotContain("launcher", "Kotak Masuk");
    stranger.form(ADMIN + "/?v-1", "v-browserDetails=1&v-loc=x").mustBe(403);
  }
}
