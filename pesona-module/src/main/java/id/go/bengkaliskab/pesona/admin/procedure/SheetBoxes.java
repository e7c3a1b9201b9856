package id.go.bengkaliskab.pesona.admin.procedure;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.sheet.SheetView;
import id.go.bengkaliskab.pesona.sheet.SheetView.Entry;
import id.go.bengkaliskab.pesona.sheet.SheetView.Section;
import java.util.ArrayList;
import java.util.List;

/** What stands around the table: the head, the boxes, the notes. */
final class SheetBoxes {
  private final Workplace workplace;
  private final SheetView view;

  SheetBoxes(Workplace workplace, SheetView view) {
    this.workplace = workplace;
    this.view = view;
  }

  Component head() {
    CssLayout fields = Look.group("sheet-fields");
    for (SheetView.Field field : view.header()) {
      CssLayout value = Look.group("sheet-value");
      field.lines().forEach(line -> value.addComponent(Look.words(line)));
      CssLayout row = Look.group("sheet-field", Look.words(field.label(), "quiet"), value);
      row.addStyleName("field-" + field.id());
      fields.addComponent(row);
    }
    CssLayout head = Look.group("sheet-head", Look.words(view.office(), "sheet-office"), fields);
    head.setId("sheet-head");
    return head;
  }

  Component boxes() {
    CssLayout boxes = Look.group("sheet-boxes", legal());
    boxes.addComponent(numbered(view.sections().get(0)));
    view.sections().stream().skip(1).forEach(section -> boxes.addComponent(box(section)));
    boxes.setId("sheet-boxes");
    return boxes;
  }

  Component notes() {
    CssLayout notes =
        Look.group(
            "sheet-notes",
            Look.words(workplace.text("sheet.total", view.minutes())),
            legend(),
            numbered(view.assumptions()),
            entries(workplace.text("sheet.roles"), view.roles()));
    if (!view.channels().isEmpty()) {
      notes.addComponent(entries(workplace.text("sheet.channels"), view.channels()));
    }
    notes.setId("sheet-notes");
    return notes;
  }

  private Component legend() {
    boolean dashed = view.steps().stream().anyMatch(step -> !step.inPlace().isEmpty());
    return Look.words(dashed ? workplace.text("sheet.legend") : "");
  }

  private Component legal() {
    CssLayout box = Look.group("sheet-box", Look.words(view.legalHeading(), "sheet-heading"));
    box.addStyleName("legal");
    int number = 1;
    for (Entry law : view.legal()) {
      box.addComponent(law(number + ". ", law));
      number++;
    }
    if (!view.later().isEmpty()) {
      box.addComponent(Look.words(workplace.text("sheet.later"), "quiet"));
      view.later().forEach(law -> box.addComponent(law("", law)));
    }
    return box;
  }

  private Component law(String number, Entry law) {
    CssLayout entry = Look.group("sheet-entry", Look.words(number + law.text()));
    if (!law.note().isEmpty()) {
      entry.addComponent(
          Look.words(workplace.text("sheet.note", law.note()), "quiet", "sheet-note"));
    }
    return entry;
  }

  private static Component numbered(Section section) {
    List<String> lines = new ArrayList<>();
    section.lines().forEach(line -> lines.add(lines.size() + 1 + ". " + line));
    return box(section.heading(), lines);
  }

  private static Component box(Section section) {
    return box(section.heading(), section.lines());
  }

  private static Component entries(String heading, List<Entry> entries) {
    return box(heading, entries.stream().map(entry -> entry.text() + ": " + entry.note()).toList());
  }

  private static Component box(String heading, List<String> lines) {
    CssLayout box = Look.group("sheet-box", Look.words(heading, "sheet-heading"));
    lines.forEach(line -> box.addComponent(Look.words(line, "sheet-entry")));
    return box;
  }
}
