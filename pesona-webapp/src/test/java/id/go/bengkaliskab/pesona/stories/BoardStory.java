package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.BoardCard;
import id.go.bengkaliskab.pesona.board.BoardColumn;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.BoardWish;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office and its board. */
abstract class BoardStory {
  @TempDir Path folder;

  Office office;

  Board board;

  @BeforeEach
  void open() {
    office = new Office(folder);
    board = new Board(office.store(), office.desk(), office.staff());
  }

  @AfterEach
  void close() {
    office.close();
  }

  BoardView view() {
    return show(BoardWish.EVERYTHING);
  }

  BoardView show(BoardWish wish) {
    return board.show(office.actor("zainal"), wish, now());
  }

  BoardColumn column(String step) {
    return view().columns().stream()
        .filter(column -> column.step().id().equals(step))
        .findFirst()
        .orElseThrow();
  }

  List<BoardCard> cards(String step) {
    return column(step).cards();
  }

  Instant now() {
    return office.clock().instant();
  }

  /** The office carries on under another procedure. */
  void proceedUnder(String procedure) {
    office.open(procedure);
    board = new Board(office.store(), office.desk(), office.staff());
  }
}
