package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.Objects;

/**
 * The article that waits longest in a step.
 *
 * @param step the step
 * @param oldest the article
 * @param tooOld whether it is there longer than the procedure allows
 */
public record StepAge(Step step, BoardCard oldest, boolean tooOld) {
  public StepAge {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(oldest, "oldest");
  }
}
