package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.BoardColumn;
import id.go.bengkaliskab.pesona.board.Staleness;
import id.go.bengkaliskab.pesona.board.StalenessWords;
import id.go.bengkaliskab.pesona.board.StepAge;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.function.Consumer;

/** A step with its counts and its articles. */
final class ColumnBoxes {
  private static final String OPEN = "open";

  private final Workplace workplace;
  private final StalenessWords words;
  private final BoardCards cards;

  ColumnBoxes(Workplace workplace, Sentences sentences) {
    this.workplace = workplace;
    this.words = new StalenessWords(sentences, workplace.locale());
    this.cards = new BoardCards(workplace, sentences);
  }

  /**
   * @param open whether its articles are seen on a small screen
   * @param chosen told when somebody opens or closes it
   */
  Component of(BoardColumn column, Staleness staleness, boolean open, Consumer<Boolean> chosen) {
    CssLayout list = new CssLayout();
    list.setId(cards(column));
    list.addStyleName("board-cards");
    column.cards().forEach(card -> list.addComponent(cards.of(card)));
    CssLayout box = new CssLayout();
    box.setId("board-" + column.step().id());
    box.addStyleName("board-column");
    box.setStyleName(OPEN, open);
    box.setStyleName("empty", column.cards().isEmpty());
    box.addComponents(head(column, staleness, toggle(column, box, open, chosen)), list);
    return box;
  }

  private Component head(BoardColumn column, Staleness staleness, Button toggle) {
    CssLayout counts = new CssLayout(Look.pill(workplace.text("board.count", column.size()), ""));
    counts.addStyleName("board-counts");
    if (column.overdue() > 0) {
      counts.addComponent(Look.pill(workplace.text("board.count.late", column.overdue()), "late"));
    }
    CssLayout head =
        Look.group(
            "board-head",
            Look.words(workplace.text("board.column", column.step().number()), "board-number"),
            Look.words(column.step().activity().in(workplace.locale()), "board-step"),
            toggle,
            counts);
    staleness.age(column).ifPresent(age -> head.addComponent(age(age, staleness)));
    return head;
  }

  private Component age(StepAge age, Staleness staleness) {
    return Look.words(
        words.oldest(age, staleness), "board-oldest", age.tooOld() ? "late" : "quiet");
  }

  private Button toggle(BoardColumn column, CssLayout box, boolean open, Consumer<Boolean> chosen) {
    Button toggle =
        new Button(
            workplace.text("board.column.name", column.step().number(), column.step().activity()));
    toggle.setId("board-" + column.step().id() + "-toggle");
    toggle.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "board-toggle");
    HtmlAttributes attributes = HtmlAttributes.of(toggle).set("aria-controls", cards(column));
    tell(toggle, attributes, open);
    toggle.addClickListener(
        event -> {
          boolean opens = !box.getStyleName().contains(OPEN);
          box.setStyleName(OPEN, opens);
          tell(toggle, attributes, opens);
          chosen.accept(opens);
        });
    return toggle;
  }

  private void tell(Button toggle, HtmlAttributes attributes, boolean open) {
    toggle.setDescription(workplace.text(open ? "board.hide" : "board.show"));
    attributes.set("aria-expanded", Boolean.toString(open));
  }

  private static String cards(BoardColumn column) {
    return "board-" + column.step().id() + "-cards";
  }
}
