package id.go.bengkaliskab.pesona.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
  @ParameterizedTest
  @CsvSource({
    "1, PT2S",
    "2, PT4S",
    "3, PT8S",
    "11, PT34M8S",
    "12, PT1H",
    "40, PT1H",
    "2147483647, PT1H"
  })
  void pauses_double_and_end_at_an_hour(int attempts, Duration pause) {
    assertThat(BackOff.after(attempts)).isEqualTo(pause);
  }

  @Test
  void twelve_attempts_take_little_more_than_an_hour() {
    Duration sum = Duration.ZERO;
    for (int attempt = 1; attempt < 12; attempt++) {
      sum = sum.plus(BackOff.after(attempt));
    }
    assertThat(sum).isEqualTo(Duration.parse("PT1H8M14S"));
  }
}
