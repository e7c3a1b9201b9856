package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.history.RevisionLine;
import java.util.List;
import java.util.Optional;

/** The revisions of the article, and what differs between any two of them. */
final class HistoryPanel {
  private final Workplace workplace;
  private final ArticleHistory history;
  private final DifferenceView difference;
  private final ComboBox<RevisionLine> from = new ComboBox<>();
  private final ComboBox<RevisionLine> to = new ComboBox<>();
  private final CssLayout list = new CssLayout();
  private final CssLayout root = new CssLayout();
  private Optional<ArticleId> shown = Optional.empty();

  HistoryPanel(Workplace workplace, ArticleHistory history, String restPath) {
    this.workplace = workplace;
    this.history = history;
    this.difference = new DifferenceView(workplace, restPath);
    choose(from, "from");
    choose(to, "to");
    Button compare =
        new Button(workplace.text("article.history.compare"), event -> compareChosen());
    compare.setId("history-compare");
    CssLayout choice = new CssLayout(new CssLayout(from), new CssLayout(to), compare);
    choice.addStyleName("history-choice");
    list.setId("revisions");
    list.addStyleName("revisions");
    root.addStyleName("history");
    root.addComponents(choice, difference.component(), list);
  }

  Component component() {
    return root;
  }

  void show(ArticleId id) {
    List<RevisionLine> lines = history.revisions(id);
    boolean other = !shown.equals(Optional.of(id));
    shown = Optional.of(id);
    from.setItems(lines);
    to.setItems(lines);
    if (other) {
      difference.clear();
    }
    to.setValue(lines.get(0));
    from.setValue(lines.get(Math.min(1, lines.size() - 1)));
    list.removeAllComponents();
    for (int i = 0; i < lines.size(); i++) {
      list.addComponent(row(lines.get(i), i + 1 < lines.size()));
    }
  }

  private Component row(RevisionLine line, boolean hasFormer) {
    Label what = new Label(caption(line));
    Label when = new Label(workplace.text("article.history.by", line.authorName(), line.at()));
    when.addStyleName("quiet");
    CssLayout row = new CssLayout(what, when);
    row.addStyleName("revision");
    if (hasFormer) {
      Button changes = new Button(workplace.text("article.history.changes"));
      changes.setId("revision-changes-" + line.number());
      changes.addStyleNames(ValoTheme.BUTTON_LINK);
      changes.addClickListener(event -> compare(line.number() - 1, line.number()));
      row.addComponent(changes);
    }
    return row;
  }

  private void compareChosen() {
    RevisionLine before = from.getValue();
    RevisionLine after = to.getValue();
    if (before != null && after != null) {
      compare(before.number(), after.number());
    }
  }

  private void compare(int before, int after) {
    workplace.attempt(
        () -> {
          workplace.person();
          difference.show(history.compare(shown.orElseThrow(), before, after));
        });
  }

  private void choose(ComboBox<RevisionLine> box, String end) {
    box.setId("history-" + end);
    box.setCaption(workplace.text("article.history." + end));
    box.setItemCaptionGenerator(this::caption);
    box.setEmptySelectionAllowed(false);
    box.setWidth("100%");
  }

  private String caption(RevisionLine line) {
    return workplace.text(
        "article.history.revision",
        line.number(),
        line.outcome()
            .map(label -> label.in(workplace.locale()))
            .orElseGet(() -> workplace.text(line.unlabelled())));
  }
}
