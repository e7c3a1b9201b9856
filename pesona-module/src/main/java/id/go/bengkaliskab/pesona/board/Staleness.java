package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.procedure.StalenessLimits;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How out of date the site is: the procedure warns that it goes stale where nobody carries it out.
 *
 * @param limits what the procedure in force allows
 * @param published when something was published last; empty when nothing ever was
 * @param days days of the calendar since then, or since the first record of the office
 * @param steps the article that waits longest in each step that has one; a pause doesn't make it
 *     younger
 */
public record Staleness(
    StalenessLimits limits, Optional<Instant> published, long days, List<StepAge> steps) {
  public Staleness {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(published, "published");
    steps = List.copyOf(steps);
  }

  static Staleness of(
      StalenessLimits limits, Optional<Instant> published, long days, List<BoardColumn> columns) {
    return new Staleness(
        limits,
        published,
        days,
        columns.stream().flatMap(column -> age(column, limits).stream()).toList());
  }

  /** The article that waits longest in a column as it is shown; empty when none waits there. */
  public Optional<StepAge> age(BoardColumn column) {
    return age(column, limits);
  }

  private static Optional<StepAge> age(BoardColumn column, StalenessLimits limits) {
    return column
        .oldest()
        .map(card -> new StepAge(column.step(), card, card.days() > limits.daysInStep()));
  }

  /** Whether the last publication is longer ago than the procedure allows. */
  public boolean isStale() {
    return days > limits.daysWithoutPublication();
  }
}
