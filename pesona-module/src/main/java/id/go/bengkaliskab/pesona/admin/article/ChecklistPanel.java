package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.CheckBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.procedure.ChecklistItem;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is checked in the step before it ends; each tick is kept at once. */
final class ChecklistPanel {
  private final Workplace workplace;
  private final Desk desk;
  private final Runnable renew;
  private final CssLayout root = new CssLayout();

  ChecklistPanel(Workplace workplace, Desk desk, Runnable renew) {
    this.workplace = workplace;
    this.desk = desk;
    this.renew = renew;
    root.setId("checklist");
    root.addStyleNames("card", "checklist");
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    root.removeAllComponents();
    List<ChecklistItem> items = situation.step().map(Step::checklist).orElse(List.of());
    root.setVisible(!items.isEmpty());
    Set<String> ticked = situation.checklist().map(Checklist::ticked).orElse(Set.of());
    Label title =
        new Label(
            workplace.text(
                "article.checklist",
                items.stream().filter(item -> ticked.contains(item.id())).count(),
                items.size()));
    title.addStyleName("card-title");
    HtmlAttributes.heading(title, 2);
    root.addComponent(title);
    items.forEach(item -> root.addComponent(box(situation, item, ticked)));
  }

  private Component box(Situation situation, ChecklistItem item, Set<String> ticked) {
    CheckBox box = new CheckBox(item.text().in(workplace.locale()), ticked.contains(item.id()));
    box.setId("check-" + item.id());
    box.setReadOnly(!situation.mayWork());
    box.addValueChangeListener(
        event -> {
          Set<String> now = new HashSet<>(ticked);
          if (event.getValue()) {
            now.add(item.id());
          } else {
            now.remove(item.id());
          }
          workplace.attempt(() -> desk.checking().check(situation.id(), now, workplace.actor()));
          renew.run();
        });
    return box;
  }
}
