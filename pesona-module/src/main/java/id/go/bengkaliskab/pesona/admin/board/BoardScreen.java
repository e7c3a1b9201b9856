package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Clock;

/** Papan: staleness on top, then a column for each step. */
public final class BoardScreen implements Screen {
  /** Name of the app. */
  public static final String APP = "papan";

  private final Workplace workplace;
  private final Board board;
  private final Clock clock;
  private final BoardFilters filters;
  private final StalenessPanel staleness;
  private final BoardColumns columns;
  private final CssLayout moment = new CssLayout();
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param board where articles stand
   * @param sentences words texts
   * @param clock tells how long articles have waited
   */
  public BoardScreen(Workplace workplace, Board board, Sentences sentences, Clock clock) {
    this.workplace = workplace;
    this.board = board;
    this.clock = clock;
    this.filters = new BoardFilters(workplace, this::renew);
    this.staleness = new StalenessPanel(workplace, sentences);
    this.columns = new BoardColumns(workplace, sentences);
    moment.addStyleName("board-moment");
    root.addStyleNames("screen", "board");
    root.addComponents(
        head(),
        staleness.component(),
        Look.group("board-bar", columns.sum(), filters.component()),
        columns.component());
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    renew();
  }

  private void renew() {
    workplace.attempt(
        () -> {
          BoardView view = board.show(workplace.actor(), filters.wish(), clock.instant());
          moment.removeAllComponents();
          moment.addComponent(Look.words(workplace.text("board.at", view.at()), "quiet"));
          filters.offer(view);
          staleness.show(view);
          columns.show(view);
        });
  }

  private Component head() {
    Button renew = Look.quietly(workplace.text("board.renew"), event -> renew());
    renew.setId("board-renew");
    return Look.group("screen-head", Look.title(workplace.text("board.title")), moment, renew);
  }
}
