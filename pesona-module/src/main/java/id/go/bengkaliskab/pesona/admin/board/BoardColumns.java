package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.BoardColumn;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.HashMap;
import java.util.Map;

/** The columns side by side; on a small screen below each other, each opened by its head. */
final class BoardColumns {
  private final ColumnBoxes boxes;
  private final Workplace workplace;
  private final CssLayout sum = new CssLayout();
  private final CssLayout box = new CssLayout();
  private final Map<String, Boolean> opened = new HashMap<>();

  BoardColumns(Workplace workplace, Sentences sentences) {
    this.workplace = workplace;
    this.boxes = new ColumnBoxes(workplace, sentences);
    sum.setId("board-sum");
    sum.addStyleName("board-sum");
    box.setId("board-columns");
    box.addStyleName("board-columns");
    HtmlAttributes.scrolling(box, workplace.text("board.weekly.steps"));
  }

  Component component() {
    return box;
  }

  /** How many articles there are in all, to be shown beside the filters. */
  Component sum() {
    return sum;
  }

  void show(BoardView view) {
    sum.removeAllComponents();
    sum.addComponent(Look.words(workplace.text("board.count", view.total()), "board-total"));
    if (view.overdue() > 0) {
      sum.addComponent(Look.pill(workplace.text("board.count.late", view.overdue()), "late"));
    }
    box.removeAllComponents();
    view.columns().forEach(column -> box.addComponent(column(column, view)));
  }

  /** On a small screen those open by themselves in which something is overdue. */
  private Component column(BoardColumn column, BoardView view) {
    String id = column.step().id();
    boolean open = opened.getOrDefault(id, column.overdue() > 0);
    return boxes.of(column, view.staleness(), open, choice -> opened.put(id, choice));
  }
}
