package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;
import java.util.Optional;

/**
 * Why an article stands in a step again.
 *
 * @param by name of who sent it back
 * @param at when
 * @param reason what they wrote
 */
record SentBack(String by, Instant at, String reason) {

  /**
   * What its records tell, also of a publication that failed; empty when it came here from an
   * earlier step or without a reason.
   */
  static Optional<SentBack> find(Nodes nodes, WorkflowState state, Procedure procedure) {
    return Chain.newestSince(nodes, state.articleId().value(), Fact.TRANSITION, Instant.EPOCH)
        .filter(entry -> ledBackTo(state.position().step(), entry.header().fact(), procedure))
        .flatMap(SentBack::of);
  }

  private static boolean ledBackTo(String step, Fact fact, Procedure procedure) {
    int here = procedure.step(step).map(Step::number).orElse(0);
    int before = procedure.step(fact.step()).map(Step::number).orElse(0);
    return fact.target().filter(step::equals).isPresent() && here <= before;
  }

  private static Optional<SentBack> of(Entry entry) {
    return entry
        .body()
        .flatMap(
            body ->
                body.reason()
                    .map(reason -> new SentBack(body.actorName(), entry.header().at(), reason)));
  }
}
