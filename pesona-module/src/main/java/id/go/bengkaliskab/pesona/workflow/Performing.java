package id.go.bengkaliskab.pesona.workflow;

import java.util.Objects;
import java.util.Optional;

/**
 * How somebody may perform a step.
 *
 * @param inPlace why they may act in place of the performers: {@code overdue}, {@code absent} or
 *     {@code own-work}; empty for a performer
 */
public record Performing(Optional<String> inPlace) {
  /** As one of the step's own performers. */
  public static final Performing OWN = new Performing(Optional.empty());

  public Performing {
    Objects.requireNonNull(inPlace, "inPlace");
  }
}
