package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.SectionNames;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.BoardWish;
import id.go.bengkaliskab.pesona.board.Colleague;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the board is narrowed to: a person, a section. */
final class BoardFilters {
  private final Workplace workplace;
  private final Runnable changed;
  private final SectionNames sections;
  private final ComboBox<String> person = new ComboBox<>();
  private final ComboBox<String> section = new ComboBox<>();
  private final CssLayout root = new CssLayout();
  private Map<String, String> names = Map.of();
  private boolean offering;

  /**
   * @param changed called when something else is wished for
   */
  BoardFilters(Workplace workplace, Runnable changed) {
    this.workplace = workplace;
    this.changed = changed;
    this.sections = new SectionNames(workplace);
    prepare(person, "board-person", "board.person");
    person.setItemCaptionGenerator(login -> names.getOrDefault(login, login));
    prepare(section, "board-section", "board.section");
    section.setItemCaptionGenerator(sections::of);
    root.addStyleNames("filters", "board-filters");
    root.addComponents(Look.group("board-filter", person), Look.group("board-filter", section));
  }

  Component component() {
    return root;
  }

  BoardWish wish() {
    return new BoardWish(person.getOptionalValue(), section.getOptionalValue());
  }

  /** Offers what can be wished for now; what is wished for stays. */
  void offer(BoardView view) {
    names = view.people().stream().collect(Collectors.toMap(Colleague::login, Colleague::name));
    offering = true;
    try {
      offer(person, view.people().stream().map(Colleague::login).toList());
      offer(section, view.sections());
    } finally {
      offering = false;
    }
  }

  private static void offer(ComboBox<String> choice, List<String> items) {
    Optional<String> chosen = choice.getOptionalValue();
    choice.setItems(items);
    choice.setValue(chosen.orElse(null));
  }

  private void prepare(ComboBox<String> choice, String id, String caption) {
    choice.setId(id);
    choice.setCaption(workplace.text(caption));
    choice.setPlaceholder(workplace.text("board.everything"));
    choice.addValueChangeListener(
        event -> {
          if (!offering) {
            changed.run();
          }
        });
  }
}
