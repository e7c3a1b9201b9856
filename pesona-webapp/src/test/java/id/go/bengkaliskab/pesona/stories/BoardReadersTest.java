package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.BoardWish;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is shown the board, whatever led them there. */
class BoardReadersTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @TempDir Path folder;
  private Office office;
  private Board board;

  @BeforeEach
  void open() {
    office = new Office(folder);
    board = new Board(office.store(), office.desk(), office.staff());
    Way.to(office, "edit");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rini", "hasan", "nurul", "zainal"})
  void whoever_has_a_role_in_the_procedure_is_shown_the_board(String login) {
    assertThat(shown(login).total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tamu", "pengelola"})
  void nobody_else_is(String login) {
    assertThatThrownBy(() -> shown(login))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED))
        .hasMessageContaining("refusal.board.role");
  }

  @Test
  void whose_account_is_disabled_meanwhile_is_shown_it_no_more() {
    office.staff().disable("rini");

    assertThatThrownBy(() -> shown("rini")).isInstanceOf(Refused.class);
  }

  @Test
  void a_guest_is_shown_it_while_standing_in_for_somebody() {
    office
        .desk()
        .leaves()
        .set(
            "hasan",
            Optional.of(new Absence("hasan", MONDAY, MONDAY, Optional.of("tamu"))),
            office.actor("hasan"));

    assertThat(shown("tamu").total()).isEqualTo(1);
  }

  private BoardView shown(String login) {
    return board.show(office.actor(login), BoardWish.EVERYTHING, office.clock().instant());
  }
}
