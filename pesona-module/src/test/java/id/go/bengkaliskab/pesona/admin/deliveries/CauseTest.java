package id.go.bengkaliskab.pesona.admin.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Situs publik menjawab 500 di alamat /artikel/kenduri | PUBLIC_PAGE",
        "Situs publik tidak menjawab di alamat /a: ConnectException: refused | PUBLIC_PAGE",
        "The public site answers 503 at /artikel/kenduri | PUBLIC_PAGE",
        "Couldn't connect to host, port: mail.example, 587 | UNREACHABLE",
        "535 5.7.8 Authentication credentials invalid | SIGN_IN",
        "Berkas terlalu besar | OTHER"
      })
  void what_an_attempt_said_is_told_as_its_cause(String said, Cause cause) {
    assertThat(Cause.of(said)).isEqualTo(cause);
  }
}
