package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.record.StepEnds;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times of an article's publications, each with those of attempts that came to nothing, told
 * from all records of the article at once.
 */
final class PublicationTimes {
  private final Map<Long, StepTime> bySequence;

  private PublicationTimes(Map<Long, StepTime> bySequence) {
    this.bySequence = Map.copyOf(bySequence);
  }

  /**
   * @param records all records of the article, the oldest first
   */
  static PublicationTimes of(List<Entry> records) {
    Map<Long, StepTime> times = new HashMap<>();
    for (StepEnds.StepEnd end : StepEnds.of(records)) {
      Header header = end.entry().header();
      if (beginsPublication(header.fact()) && !cameToNothing(records, header)) {
        times.put(header.sequence(), end.time());
      }
    }
    return new PublicationTimes(times);
  }

  /** Whether a record tells that a publication is under way from now on. */
  static boolean beginsPublication(Fact fact) {
    return fact.target().filter(Procedure.PUBLISHING::equals).isPresent();
  }

  /** Empty when the publication ended otherwise than with the page being public. */
  Optional<StepTime> of(Header header) {
    return Optional.ofNullable(bySequence.get(header.sequence()));
  }

  private static boolean cameToNothing(List<Entry> records, Header header) {
    return records.stream()
        .map(Entry::header)
        .filter(it -> it.sequence() > header.sequence())
        .map(Header::fact)
        .filter(fact -> fact.kind().equals(Fact.TRANSITION) && !DoneSteps.isRescheduled(fact))
        .findFirst()
        .flatMap(Fact::outcome)
        .filter(outcome -> !outcome.equals(Procedure.LIVE))
        .isPresent();
  }
}
