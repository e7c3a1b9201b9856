package id.go.bengkaliskab.pesona.history;

import id.go.bengkaliskab.pesona.procedure.GeneralOutcome;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buttons of outcomes say, for outcomes that were performed. */
final class OutcomeLabels {
  private OutcomeLabels() {}

  /** The label; empty when this version of the procedure doesn't know the outcome. */
  static Optional<LocalizedText> find(Procedure procedure, String outcome) {
    return Stream.concat(
            procedure.steps().stream().flatMap(step -> step.outcomes().stream()),
            procedure.generalOutcomes().stream().map(GeneralOutcome::outcome))
        .filter(known -> known.id().equals(outcome))
        .map(Outcome::label)
        .findFirst();
  }
}
