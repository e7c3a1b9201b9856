package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees nothing on a phone, who only reads, and that neither changes anything. */
class PhoneRightsInBrowserTest extends PhoneStory {
  @Test
  void a_stranger_is_led_to_the_door_and_comes_back_and_changes_nothing_before() {
    String article = waiting();
    Caller stranger = office.anybody();
    assertThat(stranger.page(TASKS + article).body()).doesNotContain("Pantai Rupat");
    stranger
        .form(TASKS + article, "act=outcome&outcome=approve&revision=" + revision(article))
        .mustBe(401);
    assertThat(walk.step(article)).isEqualTo("approve");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "hasan");
      assertThat(URI.create(page.url()).getPath()).isEqualTo(TASKS + article);
      assertThat(page.locator(".decide").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rini", "nurul", "zainal", "admin-demo"})
  void who_does_not_decide_reads_and_changes_nothing(String login) {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, login);
      assertThat(page.locator("article").textContent()).contains("Pantai Rupat");
      assertThat(page.locator("button.approve").count()).isZero();
      page.navigate(INBOX);
      Map<String, String> form = Map.of("csrf", csrf(page), "act", "outcome");
      for (String outcome : List.of("approve", "reject")) {
        APIResponse answer =
            post(
                phone,
                article,
                with(
                    with(with(form, "outcome", outcome), "reason", "Coba"),
                    "revision",
                    Integer.toString(revision(article))));
        assertThat(answer.status()).isEqualTo(403);
      }
      assertThat(walk.step(article)).isEqualTo("approve");
      assertThat(ways(article, "approve")).isEmpty();
    }
  }

  @Test
  void an_account_without_a_role_and_a_disabled_one_see_nothing() {
    String article = waiting();
    Accounts.add(office, "tamu", "pelabuhan-roro-utama");
    Accounts.add(office, "sekretaris", "pelabuhan-roro-utama", "kasi");
    try (BrowserContext guest = chromium.phone(office.base(), "id");
        BrowserContext second = chromium.phone(office.base(), "id")) {
      Page page = open(guest, TASKS + article, "tamu", "pelabuhan-roro-utama");
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      assertThat(page.locator("h1").textContent()).isEqualTo("Tidak dapat dilakukan");
      Chromium.shoot(page, "phone-no-role-id");

      page = open(second, TASKS + article, "sekretaris", "pelabuhan-roro-utama");
      Map<String, String> form = form(page, "approve");
      Accounts.enable(office, "sekretaris", false);
      assertThat(post(second, article, form).status()).isEqualTo(401);
      page.reload();
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      assertThat(URI.create(page.url()).getPath()).isEqualTo("/.magnolia/sign-in");
      assertThat(walk.step(article)).isEqualTo("approve");
    }
  }

  @Test
  void a_form_without_the_secret_of_the_session_changes_nothing() {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "hasan");
      Map<String, String> form = form(page, "approve");

      assertThat(post(phone, article, with(form, "csrf", "x")).status()).isEqualTo(403);

      assertThat(walk.step(article)).isEqualTo("approve");
      assertThat(page.navigate(TASKS + "0123456789abcdef-202611").status()).isEqualTo(404);
      assertThat(page.navigate(TASKS + "..%2Fx").status()).isIn(400, 404);
    }
  }
}
