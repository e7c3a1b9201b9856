package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Person;
import org.junit.jupiter.api.Test;

interface CurrentUserContract extends Contract {

  @Test
  default void the_public_is_nobody() {
    assertThat(host().currentUser().of(tested().browser().request())).isEmpty();
  }

  @Test
  default void who_signed_in_is_known_in_this_browser_only() {
    tested().employ(Staff.person("nurul", "Nurul", "kasi"));
    VisitingBrowser browser = tested().browser();
    browser.signIn("nurul");

    Person person = host().currentUser().of(browser.request()).orElseThrow();
    assertThat(person.login()).isEqualTo("nurul");
    assertThat(person.roles()).containsExactly("kasi");
    assertThat(host().currentUser().of(tested().browser().request())).isEmpty();
  }

  @Test
  default void who_is_disabled_after_signing_in_is_nobody_at_the_next_request() {
    Person leaving = Staff.person("keluar", "Keluar", "kasi");
    tested().employ(leaving);
    VisitingBrowser browser = tested().browser();
    browser.signIn("keluar");

    tested().employ(Staff.disabled(leaving));

    assertThat(host().currentUser().of(browser.request())).isEmpty();
  }

  @Test
  default void the_secret_stays_within_a_session_and_differs_between_sessions() {
    tested().employ(Staff.person("dua", "Dua Peramban", "kasi"));
    VisitingBrowser one = tested().browser();
    VisitingBrowser other = tested().browser();
    one.signIn("dua");
    other.signIn("dua");

    String secret = host().currentUser().csrfToken(one.request());

    assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
    assertThat(host().currentUser().csrfToken(one.request())).isEqualTo(secret);
    assertThat(host().currentUser().csrfToken(other.request())).isNotEqualTo(secret);
  }
}
