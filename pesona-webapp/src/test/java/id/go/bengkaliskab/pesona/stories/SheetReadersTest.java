package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.sheet.SheetReaders;
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

class SheetReadersTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @TempDir Path folder;
  private Office office;
  private SheetReaders readers;

  @BeforeEach
  void open() {
    office = new Office(folder);
    readers =
        new SheetReaders(
            person ->
                office
                    .store()
                    .read(
                        reading -> office.desk().absences().withRolesOf(reading, person, MONDAY)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rini", "hasan", "nurul", "zainal", "pengelola"})
  void whoever_has_a_role_reads_the_procedure(String login) {
    assertThatCode(() -> readers.admit(person(login))).doesNotThrowAnyException();
  }

  @Test
  void a_guest_reads_it_only_while_standing_in_for_somebody() {
    assertThatThrownBy(() -> readers.admit(person("tamu")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("refusal.sheet.role");

    office
        .desk()
        .leaves()
        .set(
            "hasan",
            Optional.of(new Absence("hasan", MONDAY, MONDAY, Optional.of("tamu"))),
            office.actor("hasan"));

    assertThatCode(() -> readers.admit(person("tamu"))).doesNotThrowAnyException();
  }

  private Person person(String login) {
    return office.actor(login).person().orElseThrow();
  }
}
