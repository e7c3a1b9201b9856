package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where an article stands in its round.
 *
 * @param step id of a step, or one of the ends of {@link Procedure}
 * @param publishing whether it is on its way to the public side; its content is frozen then
 * @param enteredAt when it came here
 * @param publishAt planned moment of publication; empty when it isn't on its way, or at once
 */
public record Position(
    String step, boolean publishing, Instant enteredAt, Optional<Instant> publishAt) {
  private static final Set<String> ENDS =
      Set.of(Procedure.FINISHED, Procedure.CANCELLED, Procedure.UNPUBLISHED);

  public Position {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(enteredAt, "enteredAt");
    Objects.requireNonNull(publishAt, "publishAt");
  }

  Position(String step, boolean publishing, Instant enteredAt) {
    this(step, publishing, enteredAt, Optional.empty());
  }

  /** Whether its publication is planned for later: until then the plan can be changed. */
  public boolean isScheduled(Instant now) {
    return publishing && publishAt.filter(now::isBefore).isPresent();
  }

  /** Whether nothing is left to be done in this round. */
  public boolean isEnd() {
    return ENDS.contains(step);
  }
}
