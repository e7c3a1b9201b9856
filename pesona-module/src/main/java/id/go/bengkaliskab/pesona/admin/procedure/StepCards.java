package id.go.bengkaliskab.pesona.admin.procedure;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.sheet.SheetView;
import id.go.bengkaliskab.pesona.sheet.SheetView.StepView;

/** The steps as cards: seen on a narrow screen, and heard on every one. */
final class StepCards {
  private final Workplace workplace;
  private final CssLayout root = Look.group("sheet-cards");

  StepCards(Workplace workplace, SheetView view) {
    this.workplace = workplace;
    root.setId("sheet-cards");
    view.steps().forEach(step -> root.addComponent(card(step)));
  }

  Component component() {
    return root;
  }

  private Component card(StepView step) {
    CssLayout card =
        Look.group(
            "card", Look.words(step.number() + ". " + step.activity(), "sheet-step", "task-title"));
    add(card, "sheet.performers", step.performers());
    add(card, "sheet.in-place", step.inPlace());
    add(card, "sheet.needs", step.needs());
    add(card, "sheet.time", step.time());
    add(card, "sheet.output", step.output());
    add(card, "sheet.remarks", step.remarks());
    add(card, "sheet.next", String.join(" ", step.ways()));
    return card;
  }

  private void add(CssLayout card, String key, String words) {
    if (!words.isEmpty()) {
      card.addComponent(
          Look.group("sheet-fact", Look.words(workplace.text(key), "quiet"), Look.words(words)));
    }
  }
}
