package id.go.bengkaliskab.pesona.embedded.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingTest {
  private static final App INBOX = new App("kotak-masuk", "x", Set.of("kasi"));
  private static final App BOARD = new App("papan", "y", Set.of("kasi"));

  @ParameterizedTest
  @ValueSource(strings = {"kabid", "kasi"})
  void kabid_and_kasi_arrive_at_the_board(String role) {
    assertThat(Landing.of(person(role, "staf-admin"), List.of(INBOX, BOARD)))
        .contains(new Place("papan", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"staf-pengolah-data", "staf-admin", "pengelola"})
  void everybody_else_arrives_at_the_first_app(String role) {
    assertThat(Landing.of(person(role), List.of(INBOX, BOARD)))
        .contains(new Place("kotak-masuk", ""));
  }

  @Test
  void where_the_board_is_not_to_be_had_the_first_app_takes_its_place() {
    assertThat(Landing.of(person("kabid"), List.of(INBOX))).contains(new Place("kotak-masuk", ""));
    assertThat(Landing.of(person("kabid"), List.of())).isEmpty();
  }

  private static Person person(String... roles) {
    return new Person("x", "X", Optional.empty(), Locale.ENGLISH, Set.of(roles), true);
  }
}
