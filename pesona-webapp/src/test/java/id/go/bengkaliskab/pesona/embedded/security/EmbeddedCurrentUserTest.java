package id.go.bengkaliskab.pesona.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedCurrentUserTest {
  private static final String PASSWORD = "sungai-pakning-2026";

  private final FakeBrowser browser = new FakeBrowser();
  private AccountsFixture fixture;
  private EmbeddedCurrentUser currentUser;

  @BeforeAll
  void open(@TempDir Path folder) {
    fixture = new AccountsFixture(folder);
  }

  @BeforeEach
  void begin() {
    fixture.empty().withRoles("kasi");
    fixture.account("hasan", PASSWORD, "kasi");
    currentUser =
        new EmbeddedCurrentUser(
            fixture.directory(), new SessionSecret(new SecureRandom()), Duration.ofMinutes(60));
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void without_a_session_nobody_is_there_and_none_is_made() {
    assertThat(currentUser.of(browser.request())).isEmpty();
    assertThat(browser.session()).isEmpty();
  }

  @Test
  void who_signed_in_is_known_at_the_next_request() {
    currentUser.begin(browser.request(), signedIn());

    assertThat(currentUser.of(browser.request())).map(Person::login).contains("hasan");
    assertThat(browser.session().orElseThrow().getMaxInactiveInterval()).isEqualTo(3600);
  }

  @Test
  void signing_in_leaves_a_planted_session_behind() {
    browser.request().getSession(true).setAttribute("planted", "x");
    String planted = browser.session().orElseThrow().getId();

    currentUser.begin(browser.request(), signedIn());

    assertThat(browser.session().orElseThrow().getId()).isNotEqualTo(planted);
    assertThat(browser.session().orElseThrow().getAttribute("planted")).isNull();
  }

  @Test
  void a_disabled_account_is_out_at_the_next_request() {
    currentUser.begin(browser.request(), signedIn());
    fixture.accounts().apply(AccountsFixture.profile("hasan", false, "kasi"));

    assertThat(currentUser.of(browser.request())).isEmpty();
    assertThat(browser.session()).isEmpty();
  }

  @Test
  void a_changed_password_ends_the_sessions_that_began_with_the_old_one() {
    currentUser.begin(browser.request(), signedIn());
    fixture.accounts().apply(fixture.accounts().newPassword("hasan", "bandar-laksamana-26"));

    assertThat(currentUser.of(browser.request())).isEmpty();
  }

  @Test
  void a_taken_role_counts_at_the_next_request() {
    currentUser.begin(browser.request(), signedIn());
    fixture.accounts().apply(AccountsFixture.profile("hasan", true));

    assertThat(currentUser.of(browser.request()).orElseThrow().roles()).isEmpty();
  }

  @Test
  void signing_out_ends_the_session() {
    currentUser.begin(browser.request(), signedIn());

    currentUser.end(browser.request());

    assertThat(currentUser.of(browser.request())).isEmpty();
    assertThat(browser.session()).isEmpty();
  }

  @Test
  void the_token_is_random_and_stays_for_the_session() {
    currentUser.begin(browser.request(), signedIn());
    String token = currentUser.csrfToken(browser.request());

    assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
    assertThat(currentUser.csrfToken(browser.request())).isEqualTo(token);

    currentUser.begin(browser.request(), signedIn());
    assertThat(currentUser.csrfToken(browser.request())).isNotEqualTo(token);
  }

  private SignedIn signedIn() {
    return new SignIn(
            fixture.directory(),
            fixture.accounts(),
            AccountsFixture.PASSWORDS,
            Runnable::run,
            Clock.systemUTC())
        .signIn("hasan", PASSWORD, "10.0.0.1");
  }
}
