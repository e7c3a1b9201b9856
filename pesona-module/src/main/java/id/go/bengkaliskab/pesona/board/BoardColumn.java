package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The articles that wait in a step.
 *
 * @param step the step
 * @param cards its articles, the one that waits longest first
 */
public record BoardColumn(Step step, List<BoardCard> cards) {
  public BoardColumn {
    Objects.requireNonNull(step, "step");
    cards = List.copyOf(cards);
  }

  /** Only those of its articles that are wanted. */
  BoardColumn only(Predicate<BoardCard> wanted) {
    return new BoardColumn(step, cards.stream().filter(wanted).toList());
  }

  /** Number of articles. */
  public int size() {
    return cards.size();
  }

  /** Number of articles whose standard time is used up. */
  public int overdue() {
    return (int) cards.stream().filter(BoardCard::overdue).count();
  }

  /**
   * The article that waits longest; not one on its way to the public side, which no longer waits
   * for anybody.
   */
  public Optional<BoardCard> oldest() {
    return cards.stream().filter(card -> !card.publishing()).findFirst();
  }
}
