package id.go.bengkaliskab.pesona.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The board at a moment.
 *
 * @param at the moment
 * @param columns a column for each step, in the order of the procedure, with the articles that were
 *     wished for
 * @param people who can be asked for: everybody who performs steps, by name
 * @param sections ids of the sections of all open articles; an empty text for articles without one
 * @param staleness how out of date the site is, whatever was wished for
 */
public record BoardView(
    Instant at,
    List<BoardColumn> columns,
    List<Colleague> people,
    List<String> sections,
    Staleness staleness) {
  public BoardView {
    Objects.requireNonNull(at, "at");
    columns = List.copyOf(columns);
    people = List.copyOf(people);
    sections = List.copyOf(sections);
    Objects.requireNonNull(staleness, "staleness");
  }

  /** Number of articles. */
  public int total() {
    return columns.stream().mapToInt(BoardColumn::size).sum();
  }

  /** Number of articles whose standard time is used up. */
  public int overdue() {
    return columns.stream().mapToInt(BoardColumn::overdue).sum();
  }
}
