package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Where an article stands in its round.
 *
 * @param step id of a step, or one of the ends of {@link Procedure}
 * @param publishing whether it is on its way to the public side; its content is frozen then
 * @param enteredAt when it came here
 */
public record Position(String step, boolean publishing, Instant enteredAt) {
  private static final Set<String> ENDS =
      Set.of(Procedure.FINISHED, Procedure.CANCELLED, Procedure.UNPUBLISHED);

  public Position {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(enteredAt, "enteredAt");
  }

  /** Whether nothing is left to be done in this round. */
  public boolean isEnd() {
    return ENDS.contains(step);
  }
}
