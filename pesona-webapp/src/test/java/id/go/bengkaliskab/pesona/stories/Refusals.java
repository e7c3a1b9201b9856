package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A refusal as a test expects it. */
final class Refusals {
  private final Refused refused;

  private Refusals(Refused refused) {
    this.refused = refused;
  }

  /** What an act was refused for; the test fails when it was granted. */
  static Refusals refusal(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("nothing was refused").isNotNull();
    return new Refusals(refused);
  }

  Refusals is(Refused.Kind kind, String... keys) {
    assertThat(refused.kind()).isEqualTo(kind);
    assertThat(refused.refusals()).extracting(Refusal::key).containsExactlyInAnyOrder(keys);
    return this;
  }

  List<Object> arguments() {
    return refused.first().arguments();
  }
}
