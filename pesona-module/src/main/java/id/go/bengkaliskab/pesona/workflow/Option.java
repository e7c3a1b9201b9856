package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * An outcome that somebody may perform, or could if something were done first.
 *
 * @param outcome the outcome
 * @param hindrances what stands against it now; empty when it can be performed
 */
public record Option(Outcome outcome, List<Refusal> hindrances) {
  public Option {
    Objects.requireNonNull(outcome, "outcome");
    hindrances = List.copyOf(hindrances);
  }

  /** Whether it can be performed now. */
  public boolean open() {
    return hindrances.isEmpty();
  }
}
