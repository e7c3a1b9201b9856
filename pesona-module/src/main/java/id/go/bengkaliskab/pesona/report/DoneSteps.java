package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

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
    Map<String, PublicationTimes> publications = new HashMap<>();
    Chain.each(
        nodes,
        Fact.TRANSITION,
        from,
        until,
        header -> {
          Fact fact = header.fact();
          time(header, () -> publications.computeIfAbsent(header.stream(), of(nodes)))
              .map(
                  time ->
                      new DoneStep(
                          fact.step(), fact.actor(), fact.procedureHash(), header.at(), time))
              .ifPresent(reader);
        });
  }

  private static Function<String, PublicationTimes> of(Nodes nodes) {
    return stream -> PublicationTimes.of(Chain.list(nodes, stream));
  }

  /**
   * The times of the steps that the records of one article ended, by the number of the record, with
   * those of attempts at publishing that came to nothing.
   *
   * @param records all records of the article, the oldest first
   */
  Map<Long, StepTime> times(List<Entry> records) {
    PublicationTimes publications = PublicationTimes.of(records);
    Map<Long, StepTime> times = new HashMap<>();
    for (Entry entry : records) {
      Header header = entry.header();
      time(header, () -> publications).ifPresent(time -> times.put(header.sequence(), time));
    }
    return times;
  }

  private Optional<StepTime> time(Header header, Supplier<PublicationTimes> publications) {
    Fact fact = header.fact();
    if (!isOwn(fact) || isRescheduled(fact)) {
      return Optional.empty();
    }
    Optional<StepTime> time = fact.time().filter(StepTime::ended);
    return PublicationTimes.beginsPublication(fact)
        ? time.flatMap(it -> publications.get().of(header))
        : time;
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

  /** Another time of publication ends nothing. */
  static boolean isRescheduled(Fact fact) {
    return fact.outcome().filter(RESCHEDULED::equals).isPresent();
  }
}
