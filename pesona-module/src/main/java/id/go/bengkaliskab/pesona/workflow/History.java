package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done since the revision that an actor saw. */
final class History {
  private History() {}

  /** The record of the very same act: a phone on a bad line sends twice. */
  static Optional<Entry> sameAct(Nodes nodes, TransitionRequest request) {
    return transitions(nodes, request.articleId().value()).stream()
        .filter(entry -> entry.header().fact().fromRevision() == request.expectedRevision())
        .filter(entry -> entry.header().fact().outcome().equals(Optional.of(request.outcome())))
        .filter(entry -> entry.header().fact().actor().equals(request.actor().login()))
        .findFirst();
  }

  /** Tells somebody who saw an older revision what happened since. */
  static Refused stale(
      Nodes nodes, WorkflowState state, Procedure procedure, int expectedRevision) {
    return transitions(nodes, state.articleId().value()).stream()
        .filter(entry -> entry.header().fact().fromRevision() >= expectedRevision)
        .min(Comparator.comparingLong(entry -> entry.header().sequence()))
        .map(
            done ->
                Refused.because(
                    Refused.Kind.CONFLICT,
                    "refusal.task.done",
                    done.body().map(body -> body.actorName()).orElse(done.header().fact().actor()),
                    done.header().at(),
                    label(procedure, done.header().fact().outcome().orElse(""))))
        .orElseGet(
            () ->
                Refused.because(
                    Refused.Kind.STALE,
                    "refusal.revision.stale",
                    expectedRevision,
                    state.revision()));
  }

  /**
   * What the button of an outcome says; the id when this version of the procedure doesn't know it.
   */
  private static Object label(Procedure procedure, String outcome) {
    return procedure.outcome(outcome).<Object>map(Outcome::label).orElse(outcome);
  }

  private static List<Entry> transitions(Nodes nodes, String stream) {
    return Chain.list(nodes, stream).stream()
        .filter(entry -> entry.header().fact().kind().equals(Fact.TRANSITION))
        .toList();
  }
}
