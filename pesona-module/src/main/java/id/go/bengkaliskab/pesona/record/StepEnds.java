package id.go.bengkaliskab.pesona.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of an article that really came to their end, as a report counts them. Publishing that
 * failed or was called off brings the article back into its step: those attempts are one step with
 * the one that succeeded, with their times added up.
 */
public final class StepEnds {
  private StepEnds() {}

  /**
   * A step that was done.
   *
   * @param entry the record that ended it
   * @param time its time with that of earlier attempts
   */
  public record StepEnd(Entry entry, StepTime time) {}

  /**
   * The ends among the records of one article, the oldest first.
   *
   * @param records all its records, the oldest first
   */
  public static List<StepEnd> of(List<Entry> records) {
    List<StepEnd> ends = new ArrayList<>();
    Map<String, StepTime> attempts = new HashMap<>();
    for (Entry entry : records) {
      Fact fact = entry.header().fact();
      if (isBackInStep(fact)) {
        int last = ends.size() - 1;
        if (last >= 0 && isOf(ends.get(last), fact)) {
          attempts.put(visit(fact), ends.remove(last).time());
        }
      } else {
        ended(fact)
            .map(time -> withAttempts(time, attempts.remove(visit(fact))))
            .ifPresent(time -> ends.add(new StepEnd(entry, time)));
      }
    }
    return List.copyOf(ends);
  }

  private static Optional<StepTime> ended(Fact fact) {
    return fact.time().filter(StepTime::ended);
  }

  private static StepTime withAttempts(StepTime time, StepTime earlier) {
    return earlier == null ? time : time.after(earlier);
  }

  /** A transition from a step to itself, by which publishing fails or is called off. */
  private static boolean isBackInStep(Fact fact) {
    return fact.kind().equals(Fact.TRANSITION)
        && fact.time().isEmpty()
        && fact.target().filter(fact.step()::equals).isPresent();
  }

  private static boolean isOf(StepEnd end, Fact fact) {
    return visit(end.entry().header().fact()).equals(visit(fact));
  }

  private static String visit(Fact fact) {
    return fact.round() + "/" + fact.step();
  }
}
