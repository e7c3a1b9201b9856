package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.record.StepEnds;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells from the records which steps truly ended. An outcome that several steps share, such as
 * <em>batalkan</em>, breaks a step off; a publication that failed or was called off sends it back
 * to its performer, whose time goes on.
 */
final class DoneSteps {
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
          Fact fact = header.fact();
          time(nodes, header)
              .map(
                  time ->
                      new DoneStep(
                          fact.step(), fact.actor(), fact.procedureHash(), header.at(), time))
              .ifPresent(reader);
        });
  }

  /**
   * The time of the step that a record ended, with that of attempts at publishing that came to
   * nothing; empty when it ended none.
   */
  Optional<StepTime> time(Nodes nodes, Header header) {
    Fact fact = header.fact();
    if (!isOwn(fact) || fact.outcome().filter(RESCHEDULED::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<StepTime> time = fact.time().filter(StepTime::ended);
    if (!isUnderWay(fact)) {
      return time;
    }
    return time.isEmpty() ? Optional.empty() : published(nodes, header);
  }

  private boolean isOwn(Fact fact) {
    return fact.outcome()
        .flatMap(
            outcome ->
                procedures
                    .byHash(fact.procedureHash())
                    .step(fact.step())
                    .flatMap(step -> step.outcome(outcome)))
        .isPresent();
  }

  private static boolean isUnderWay(Fact fact) {
    return fact.target().filter(Procedure.PUBLISHING::equals).isPresent();
  }

  /** The time of a publication; empty when it ended otherwise than with the page being public. */
  private static Optional<StepTime> published(Nodes nodes, Header header) {
    List<Entry> records = Chain.list(nodes, header.stream());
    boolean cameToNothing =
        records.stream()
            .filter(entry -> entry.header().sequence() > header.sequence())
            .filter(entry -> !leavesItUnderWay(entry))
            .findFirst()
            .flatMap(entry -> entry.header().fact().outcome())
            .filter(outcome -> !outcome.equals(Procedure.LIVE))
            .isPresent();
    return cameToNothing
        ? Optional.empty()
        : StepEnds.of(records).stream()
            .filter(end -> end.entry().header().sequence() == header.sequence())
            .map(StepEnds.StepEnd::time)
            .findFirst();
  }

  private static boolean leavesItUnderWay(Entry entry) {
    Fact fact = entry.header().fact();
    return !fact.kind().equals(Fact.TRANSITION)
        || fact.outcome().filter(RESCHEDULED::equals).isPresent();
  }
}
