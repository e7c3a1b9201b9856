package id.go.bengkaliskab.pesona.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How out of date the site is: the procedure warns that it goes stale where nobody carries it out.
 *
 * @param site how long ago it was brought up to date
 * @param steps the article that waits longest in each step that has one; a pause doesn't make it
 *     younger
 */
public record Staleness(SiteAge site, List<StepAge> steps) {
  public Staleness {
    Objects.requireNonNull(site, "site");
    steps = List.copyOf(steps);
  }

  static Staleness of(SiteAge site, List<BoardColumn> columns) {
    return new Staleness(
        site, columns.stream().flatMap(column -> age(column, site).stream()).toList());
  }

  /** The article that waits longest in a column as it is shown; empty when none waits there. */
  public Optional<StepAge> age(BoardColumn column) {
    return age(column, site);
  }

  private static Optional<StepAge> age(BoardColumn column, SiteAge site) {
    return column
        .oldest()
        .map(card -> new StepAge(column.step(), card, card.days() > site.limits().daysInStep()));
  }
}
