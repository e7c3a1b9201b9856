package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells from the records which steps truly ended. An outcome that several steps share, such as
 * <em>batalkan</em>, breaks a step off; a publication that failed or was called off sends it back
 * to its performer, whose time goes on.
 */
final class DoneSteps {
  private static final String LIVE = "live";
  private static final String RESCHEDULED = "reschedule";

  private final ProcedureVersions procedures;

  DoneSteps(ProcedureVersions procedures) {
    this.procedures = procedures;
  }

  /** Hands over the steps that ended within a span of time, the oldest first. */
  void each(Nodes nodes, Instant from, Instant until, Consumer<DoneStep> reader) {
    Chain.each(
        nodes,
        Fact.TRANSITION,
        from,
        until,
        header -> {
          if (endsItsStep(nodes, header)) {
            Fact fact = header.fact();
            reader.accept(
                new DoneStep(
                    fact.step(),
                    fact.actor(),
                    fact.procedureHash(),
                    header.at(),
                    fact.time().orElseThrow()));
          }
        });
  }

  /** Whether a record tells of the end of a step. */
  boolean endsItsStep(Nodes nodes, Header header) {
    Fact fact = header.fact();
    Optional<Step> step = procedures.byHash(fact.procedureHash()).step(fact.step());
    boolean own = fact.outcome().flatMap(id -> step.flatMap(it -> it.outcome(id))).isPresent();
    return fact.time().filter(StepTime::ended).isPresent()
        && own
        && fact.outcome().filter(RESCHEDULED::equals).isEmpty()
        && !(isUnderWay(fact) && cameToNothing(nodes, header));
  }

  private static boolean isUnderWay(Fact fact) {
    return fact.target().filter(Procedure.PUBLISHING::equals).isPresent();
  }

  /** Whether a publication ended otherwise than with the page being public. */
  private static boolean cameToNothing(Nodes nodes, Header header) {
    long sequence = header.sequence();
    Optional<Entry> next = Chain.find(nodes, header.stream(), ++sequence);
    while (next.filter(DoneSteps::leavesItUnderWay).isPresent()) {
      next = Chain.find(nodes, header.stream(), ++sequence);
    }
    return next.flatMap(entry -> entry.header().fact().outcome())
        .filter(outcome -> !outcome.equals(LIVE))
        .isPresent();
  }

  private static boolean leavesItUnderWay(Entry entry) {
    Fact fact = entry.header().fact();
    return !fact.kind().equals(Fact.TRANSITION)
        || fact.outcome().filter(RESCHEDULED::equals).isPresent();
  }
}
