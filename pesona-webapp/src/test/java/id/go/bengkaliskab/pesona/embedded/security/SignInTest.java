package id.go.bengkaliskab.pesona.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
  private static final String PASSWORD = "sungai-pakning-2026";
  private static final String WRONG = "refusal.sign-in.wrong";
  private static final String WAIT = "refusal.sign-in.wait";

  private final MovableClock clock = new MovableClock();
  private AccountsFixture fixture;
  private SignIn signIn;

  @BeforeAll
  void open(@TempDir Path folder) {
    fixture = new AccountsFixture(folder);
  }

  @BeforeEach
  void begin() {
    fixture.empty().withRoles("kasi");
    fixture.account("hasan", PASSWORD, "kasi");
    signIn = started();
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void login_and_password_open_the_door() {
    assertThat(signIn.signIn(" Hasan ", PASSWORD, "10.0.0.1").person().login()).isEqualTo("hasan");
  }

  @Test
  void wrong_unknown_and_disabled_get_the_same_answer() {
    fixture.account("budi", PASSWORD, "kasi");
    fixture.accounts().apply(AccountsFixture.profile("budi", false, "kasi"));

    assertThat(List.of(refusal("hasan", "salah"), refusal("siapa", PASSWORD))).containsOnly(WRONG);
    assertThat(refusal("budi", PASSWORD)).isEqualTo(WRONG);
    assertThat(refusal("../hasan", PASSWORD)).isEqualTo(WRONG);
  }

  @Test
  void an_account_without_a_password_stays_closed() {
    fixture.accounts().apply(AccountsFixture.profile("baru", true, "kasi"));

    assertThat(refusal("baru", "")).isEqualTo(WRONG);
  }

  @Test
  void who_keeps_failing_must_wait_even_with_the_right_password() {
    fail("hasan", 5);

    assertThat(refusal("hasan", PASSWORD)).isEqualTo(WAIT);
    clock.move(Duration.ofSeconds(31));
    assertThat(signIn.signIn("hasan", PASSWORD, "10.0.0.1")).isNotNull();
  }

  @Test
  void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
    fail("hasan", 5);
    clock.move(Duration.ofSeconds(31));
    fail("hasan", 1);
    clock.move(Duration.ofSeconds(31));
    assertThat(refusal("hasan", PASSWORD)).isEqualTo(WAIT);

    for (int i = 0; i < 10; i++) {
      clock.move(Duration.ofMinutes(16));
      fail("hasan", 1);
    }
    clock.move(Duration.ofMinutes(16));
    assertThat(signIn.signIn("hasan", PASSWORD, "10.0.0.1")).isNotNull();
  }

  @Test
  void an_unknown_login_must_wait_just_the_same() {
    fail("siapa", 5);

    assertThat(refusal("siapa", PASSWORD)).isEqualTo(WAIT);
  }

  @Test
  void success_clears_the_failures() {
    fail("hasan", 4);
    signIn.signIn("hasan", PASSWORD, "10.0.0.1");

    fail("hasan", 4);

    assertThat(signIn.signIn("hasan", PASSWORD, "10.0.0.1")).isNotNull();
    assertThat(failures()).isZero();
  }

  @Test
  void failures_are_remembered_over_a_restart() {
    fail("hasan", 7);
    assertThat(failures()).isEqualTo(5);

    signIn = started();
    assertThat(refusal("hasan", "salah")).isEqualTo(WRONG);

    assertThat(refusal("hasan", PASSWORD)).isEqualTo(WAIT);
  }

  @Test
  void an_address_that_tries_many_logins_must_wait_and_others_need_not() {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      answers.add(refusal("tebak" + i, "salah"));
    }

    assertThat(answers.subList(0, 20)).containsOnly(WRONG);
    assertThat(answers.get(20)).isEqualTo(WAIT);
    assertThat(signIn.signIn("hasan", PASSWORD, "10.0.0.2")).isNotNull();
  }

  @Test
  void an_own_account_does_not_win_an_address_new_attempts() {
    for (int i = 0; i < 20; i++) {
      refusal("tebak" + i, "salah");
      if (i % 5 == 0) {
        signIn.signIn("hasan", PASSWORD, "10.0.0.1");
      }
    }

    assertThat(refusal("tebak20", "salah")).isEqualTo(WAIT);
  }

  @Test
  void a_longer_password_with_the_same_beginning_is_wrong() {
    String full = "Abcdefghij".repeat(7) + "xy";
    fixture.accounts().apply(fixture.accounts().newPassword("hasan", full));

    assertThat(refusal("hasan", full + "z")).isEqualTo(WRONG);
    assertThat(signIn.signIn("hasan", full, "10.0.0.1")).isNotNull();
  }

  private SignIn started() {
    return new SignIn(
        fixture.directory(), fixture.accounts(), AccountsFixture.PASSWORDS, Runnable::run, clock);
  }

  private void fail(String login, int times) {
    for (int i = 0; i < times; i++) {
      refusal(login, "salah");
    }
  }

  private String refusal(String login, String password) {
    return catchThrowableOfType(Refused.class, () -> signIn.signIn(login, password, "10.0.0.1"))
        .first()
        .key();
  }

  private int failures() {
    return fixture.directory().accounts().find(new Login("hasan")).orElseThrow().failures();
  }
}
