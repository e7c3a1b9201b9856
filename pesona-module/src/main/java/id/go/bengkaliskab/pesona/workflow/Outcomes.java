package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which outcomes an article has, where it stands. */
final class Outcomes {
  private Outcomes() {}

  /** The outcomes that somebody may perform now, or, on the way to the public side, the system. */
  static List<Outcome> of(WorkflowState state, Procedure procedure, Instant now) {
    Position position = state.position();
    if (position.publishing()) {
      boolean scheduled = position.isScheduled(now);
      return procedure.outcomesAt(position.step()).stream()
          .filter(outcome -> outcome.system() || (scheduled && Schedule.admits(outcome)))
          .toList();
    }
    Stream<Outcome> ofStep =
        position.isEnd()
            ? Stream.empty()
            : procedure.outcomesAt(position.step()).stream()
                .filter(outcome -> !outcome.system() && !Schedule.isAbout(outcome));
    return Stream.concat(ofStep, afterPublication(state, procedure)).distinct().toList();
  }

  private static Stream<Outcome> afterPublication(WorkflowState state, Procedure procedure) {
    if (state.position().step().equals(Procedure.UNPUBLISHED)) {
      return procedure.outcomesFrom(Procedure.UNPUBLISHED).stream();
    }
    if (state.publicCopy().isEmpty()) {
      return Stream.empty();
    }
    boolean atRest =
        state.position().isEnd()
            || procedure.outcomesAt(state.position().step()).stream()
                .anyMatch(outcome -> outcome.target().equals(Procedure.FINISHED));
    return procedure.outcomesFrom(Procedure.PUBLISHED).stream()
        .filter(outcome -> atRest || outcome.target().equals(Procedure.UNPUBLISHED));
  }

  /**
   * The outcome with an id.
   *
   * @throws Refused (conflict) when the article has no such outcome where it stands
   */
  static Outcome require(WorkflowState state, Procedure procedure, String id, Instant now) {
    List<Outcome> possible = of(state, procedure, now);
    return possible.stream()
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.because(
                    Refused.Kind.CONFLICT,
                    "refusal.outcome.unknown",
                    id,
                    state.position().step(),
                    String.join(", ", possible.stream().map(Outcome::id).toList())));
  }
}
