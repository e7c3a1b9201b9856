package id.go.bengkaliskab.pesona.procedure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * An outcome that several steps share, such as <em>batalkan</em>.
 *
 * @param outcome the outcome
 * @param from ids of the steps that have it, {@link Procedure#PUBLISHED} and {@link
 *     Procedure#UNPUBLISHED}
 */
public record GeneralOutcome(Outcome outcome, Set<String> from) {
  public GeneralOutcome {
    Objects.requireNonNull(outcome, "outcome");
    from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
  }
}
