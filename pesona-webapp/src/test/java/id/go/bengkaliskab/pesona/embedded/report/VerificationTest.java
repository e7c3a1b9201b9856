package id.go.bengkaliskab.pesona.embedded.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.report.Verification;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may have the records verified. */
class VerificationTest {
  @Test
  void those_who_answer_for_the_records_have_them_verified_and_nobody_else(@TempDir Path folder) {
    try (TestRepository repository = new TestRepository(folder)) {
      Verification verification =
          new Verification(new Verifier(repository.store(Access.AUTHOR, Workspaces.PESONA)));

      for (String role : Set.of("kabid", "kasi", Person.ADMINISTRATOR)) {
        assertThat(verification.verify(person(role, true)).green()).isTrue();
      }
      for (Person stranger :
          Set.of(
              person("staf-admin", true),
              person("staf-pengolah-data", true),
              person("kabid", false))) {
        Refused refused = catchThrowableOfType(Refused.class, () -> verification.verify(stranger));
        assertThat(refused.first().key()).isEqualTo("refusal.verification.role");
      }
    }
  }

  private static Person person(String role, boolean enabled) {
    return new Person(
        "seseorang",
        "Seseorang",
        Optional.empty(),
        Locale.forLanguageTag("id"),
        Set.of(role),
        enabled);
  }
}
