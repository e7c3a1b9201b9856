package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorInBrowserTest extends BrowserStory {
  private static final String SIGN_IN = "/.magnolia/sign-in";
  private static final String NEW_PASSWORD = "dermaga-tua-pukul-lima";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ParameterizedTest
  @CsvSource({"id,Masuk", "en,Sign in"})
  void who_signs_in_comes_to_the_page_they_wished_for(String language, String heading) {
    try (BrowserContext phone = chromium.phone(office.base(), language)) {
      Page page = phone.newPage();
      page.navigate(SIGN_IN + "?to=/.pesona/api/v1/session#!artikel/7");
      assertThat(page.locator("h1").textContent()).isEqualTo(heading);
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "door-sign-in-" + language);

      signIn(page, "hasan", "salah-sekali");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
      assertThat(page.locator("#login").inputValue()).isEqualTo("hasan");
      Chromium.shoot(page, "door-wrong-" + language);
      String before = session(phone);

      signIn(page, "hasan", DemoAccounts.PASSWORD);

      assertThat(page.content()).contains("\"login\":\"hasan\"");
      assertThat(page.url()).endsWith("/.pesona/api/v1/session#!artikel/7");
      assertThat(session(phone)).isNotEmpty().isNotEqualTo(before);
    }
  }

  @Test
  void the_language_is_chosen_at_the_door_and_remembered() {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = phone.newPage();
      page.navigate(SIGN_IN + "?to=/.pesona/api/v1/session#!artikel/7");
      page.click("button[value=en]");
      assertThat(page.locator("h1").textContent()).isEqualTo("Sign in");
      assertThat(page.url()).endsWith("#!artikel/7").contains("?to=");

      page.navigate("/.magnolia/forgotten-password");
      assertThat(page.locator("h1").textContent()).isEqualTo("Forgotten password");
      page.click("button[value=id]");
      assertThat(page.locator("h1").textContent()).isEqualTo("Lupa kata sandi");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://jahat.example/",
        "//jahat.example/",
        "/.magnolia//jahat.example",
        "/.magnolia/../artikel",
        "/.magnolia/%2e%2e/artikel",
        "/.pesona/\\\\jahat.example",
        "javascript:alert(1)",
        "/artikel/a",
        "/.magnolia/sign-out"
      })
  void nobody_is_led_out_of_the_office(String wish) {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = phone.newPage();
      page.navigate(SIGN_IN + "?to=" + URLEncoder.encode(wish, StandardCharsets.UTF_8));
      signIn(page, "nurul", DemoAccounts.PASSWORD);

      assertThat(URI.create(page.url()).getPath()).isEqualTo("/.magnolia/admincentral");
      assertThat(page.url()).startsWith(office.base().toString());
    }
  }

  @Test
  void a_form_of_another_site_signs_nobody_in() {
    Caller stranger = office.anybody();
    stranger.page(SIGN_IN).mustBe(200);

    stranger.form(SIGN_IN, "form=x&login=hasan&password=" + DemoAccounts.PASSWORD).mustBe(403);

    stranger.get("/session").mustBe(401);
  }

  @ParameterizedTest
  @CsvSource({"id,rini,Atur kata sandi baru", "en,dedi,Set a new password"})
  void a_forgotten_password_is_replaced_by_a_link_that_works_once(
      String language, String login, String subject) {
    Caller elsewhere = office.signedIn(login);
    Accounts.speaks(office, login, language);
    try (BrowserContext phone = chromium.phone(office.base(), language)) {
      Page page = phone.newPage();
      page.navigate(SIGN_IN);
      page.click("a[href='/.magnolia/forgotten-password']");
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "door-forgotten-" + language);
      page.fill("#name", login + "@pesona.test");
      page.click("button.approve");
      String answer = page.locator("[role=status]").textContent();
      Chromium.shoot(page, "door-sent-" + language);
      page.navigate("/.magnolia/forgotten-password");
      page.fill("#name", "tidak-ada@pesona.test");
      page.click("button.approve");
      assertThat(page.locator("[role=status]").textContent()).isEqualTo(answer);

      String link = office.mailbox().awaitPasswordLink(login);
      assertThat(office.mailbox().text(login)).contains(subject);
      page.navigate(link);
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "door-new-password-" + language);
      newPassword(page, login + "-1234567890", login + "-1234567890");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
      newPassword(page, NEW_PASSWORD, NEW_PASSWORD + "x");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
      Chromium.shoot(page, "door-new-password-fault-" + language);
      elsewhere.get("/session").mustBe(200);

      newPassword(page, NEW_PASSWORD, NEW_PASSWORD);
      Chromium.shoot(page, "door-password-set-" + language);

      elsewhere.get("/session").mustBe(401);
      office.anybody().signIn(login).mustBe(401);
      office.anybody().signIn(login, NEW_PASSWORD).mustBe(200);
      assertThat(page.navigate(link).status()).isEqualTo(410);
      Chromium.shoot(page, "door-link-ended-" + language);
    }
  }

  @Test
  void an_administrator_adds_an_account_and_its_person_sets_the_first_password_by_mail() {
    Caller administrator = office.signedIn("admin-demo");
    administrator
        .put(
            "/accounts/sri.wahyuni",
            "{\"name\":\"Sri Wahyuni\",\"email\":\"sri.wahyuni@pesona.test\","
                + "\"nip\":\"198703122010012005\",\"roles\":[\"kasi\"]}")
        .mustBe(202);
    String link = office.mailbox().awaitPasswordLink("sri.wahyuni");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = phone.newPage();
      page.navigate(link);
      assertThat(page.locator("h1").textContent()).isEqualTo("Selamat datang di Pesona");
      Chromium.shoot(page, "door-invitation-id");
      newPassword(page, NEW_PASSWORD, NEW_PASSWORD);
      page.click("a.button");
      signIn(page, "sri.wahyuni", NEW_PASSWORD);
      page.navigate("/.pesona/api/v1/session");
      assertThat(page.content()).contains("Sri Wahyuni");
    }
    assertThat(administrator.get("/accounts").body()).contains("198703122010012005");
  }

  @Test
  void a_link_for_an_account_that_was_disabled_meanwhile_sets_nothing() {
    Caller administrator = office.signedIn("admin-demo");
    String account = "{\"name\":\"Budi\",\"email\":\"budi@pesona.test\",\"enabled\":%s}";
    administrator.put("/accounts/budi", account.formatted(true)).mustBe(202);
    String link = office.mailbox().awaitPasswordLink("budi");
    administrator.put("/accounts/budi", account.formatted(false)).mustBe(202);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(office.anybody().page(link).status()).isEqualTo(410));
    administrator.post("/accounts/budi/invite", "{}").mustBe(409);
  }

  @Test
  void an_administrator_ends_sessions_and_sends_a_link_and_nobody_else_does() {
    Caller person = office.signedIn("zainal");
    for (String login : List.of("hasan", "nurul")) {
      office.signedIn(login).delete("/accounts/zainal/sessions").mustBe(403);
      office.signedIn(login).post("/accounts/zainal/reset", "{}").mustBe(403);
    }
    person.get("/session").mustBe(200);

    office.signedIn("admin-demo").delete("/accounts/zainal/sessions").mustBe(202);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(person.get("/session").status()).isEqualTo(401));
    assertThat(
            office
                .signedIn("admin-demo")
                .post("/accounts/zainal/reset", "{}")
                .mustBe(202)
                .json()
                .required("link")
                .textValue())
        .isEqualTo("password-reset");
    assertThat(office.mailbox().awaitPasswordLink("zainal")).startsWith("/.magnolia/");
    office.signedIn("zainal").get("/session").mustBe(200);
  }

  private static void signIn(Page page, String login, String password) {
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("button.approve");
  }

  private static void newPassword(Page page, String password, String repeated) {
    page.fill("#password", password);
    page.fill("#repeated", repeated);
    page.click("button.approve");
  }

  private static String session(BrowserContext phone) {
    return phone.cookies().stream()
        .filter(cookie -> cookie.name.equals("PESONA"))
        .map((Cookie cookie) -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
