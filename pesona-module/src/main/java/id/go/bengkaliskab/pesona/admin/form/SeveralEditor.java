package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.dialog.FieldBasics;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition.EntryRules;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A list of entries of one kind, in an order that people set. */
final class SeveralEditor implements Editor {
  private final FieldBasics basics;
  private final EntryRules rules;
  private final FormContext context;
  private final boolean plainValues;
  private final Function<FormContext, Editor> entryEditor;
  private final List<Entry> entries = new ArrayList<>();
  private final CssLayout root = new CssLayout();
  private final CssLayout list = new CssLayout();
  private final Label fault = new Label();
  private final Button add = new Button();
  private boolean readOnly;
  private int made;

  /**
   * @param plainValues whether an entry is the value of its field rather than an object
   * @param entryEditor makes the editor of an entry
   */
  SeveralEditor(
      FieldBasics basics,
      EntryRules rules,
      FormContext context,
      boolean plainValues,
      Function<FormContext, Editor> entryEditor) {
    this.basics = basics;
    this.rules = rules;
    this.context = context;
    this.plainValues = plainValues;
    this.entryEditor = entryEditor;
    root.setId(context.id());
    root.addStyleName("form-several");
    basics.styleName().ifPresent(root::addStyleName);
    list.addStyleName("form-entries");
    fault.addStyleName("form-fault");
    add.setId(context.id() + "-add");
    add.setCaption(context.text(rules.addLabel(), "form.entry.add"));
    add.addClickListener(event -> addByHand());
    root.addComponents(heading(), list, fault, add);
    showFault(List.of());
    fillUp();
    setReadOnly(false);
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void read(ObjectNode values) {
    entries.clear();
    made = 0;
    list.removeAllComponents();
    for (JsonNode value : values.path(basics.name())) {
      append().read(value);
    }
    showFault(List.of());
    arrange();
  }

  @Override
  public void write(ObjectNode values) {
    if (entries.isEmpty() && !values.has(basics.name())) {
      return;
    }
    ArrayNode array = values.putArray(basics.name());
    entries.forEach(entry -> entry.write(array));
  }

  @Override
  public Set<String> properties() {
    return Set.of(basics.name());
  }

  @Override
  public List<String> faults() {
    List<String> own = readOnly ? List.of() : countFault();
    showFault(own);
    List<String> faults = new ArrayList<>();
    own.forEach(sentence -> faults.add(context.workplace().text("form.fault", label(), sentence)));
    entries.forEach(entry -> faults.addAll(entry.editor.faults()));
    return faults;
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    this.readOnly = readOnly || basics.readOnly();
    entries.forEach(entry -> entry.editor.setReadOnly(this.readOnly));
    arrange();
  }

  private List<String> countFault() {
    int least = Math.max(rules.least(), basics.required() ? 1 : 0);
    if (entries.size() >= least && entries.size() <= rules.most()) {
      return List.of();
    }
    return List.of(
        context
            .text(rules.countMessage())
            .orElseGet(() -> context.workplace().text("form.entry.count", least)));
  }

  private void fillUp() {
    while (entries.size() < rules.least()) {
      append();
    }
  }

  private Entry append() {
    Entry entry = new Entry(context.within(String.valueOf(made++)));
    entries.add(entry);
    list.addComponent(entry.root);
    return entry;
  }

  private void addByHand() {
    Entry entry = append();
    arrange();
    entry.up.focus();
    context.changed().run();
  }

  private void move(Entry entry, int by, Button pressed) {
    int from = entries.indexOf(entry);
    Collections.swap(entries, from, from + by);
    list.removeAllComponents();
    entries.forEach(each -> list.addComponent(each.root));
    arrange();
    (pressed.isEnabled() ? pressed : by < 0 ? entry.down : entry.up).focus();
    context.changed().run();
  }

  private void remove(Entry entry) {
    entries.remove(entry);
    list.removeComponent(entry.root);
    arrange();
    add.focus();
    context.changed().run();
  }

  /** Numbers the entries and lets only those buttons work that lead somewhere. */
  private void arrange() {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).place(i);
    }
    add.setVisible(!readOnly && entries.size() < rules.most());
  }

  private Component heading() {
    Label heading = new Label(label());
    heading.addStyleName("form-group-label");
    CssLayout head = new CssLayout(heading);
    head.addStyleName("form-several-head");
    context
        .text(basics.description())
        .ifPresent(
            sentence -> {
              Label description = new Label(sentence);
              description.addStyleNames("form-help", "quiet");
              head.addComponent(description);
            });
    return head;
  }

  private String label() {
    return context.text(basics.label()).orElse("");
  }

  private void showFault(List<String> sentences) {
    fault.setValue(String.join(" ", sentences));
    fault.setVisible(!sentences.isEmpty());
  }

  /** One entry with its buttons, and what it held that the form doesn't know. */
  private final class Entry {
    private final Editor editor;
    private final CssLayout root = new CssLayout();
    private final CssLayout tools = new CssLayout();
    private final Label number = new Label();
    private final Button up;
    private final Button down;
    private final Button remove;
    private ObjectNode held = CanonicalJson.object();

    Entry(FormContext entryContext) {
      this.editor = entryEditor.apply(entryContext);
      this.editor.setReadOnly(readOnly);
      this.up = tool(entryContext, "up", "form.entry.up", () -> move(this, -1, up()));
      this.down = tool(entryContext, "down", "form.entry.down", () -> move(this, 1, down()));
      this.remove = tool(entryContext, "remove", "form.entry.remove", () -> remove(this));
      context.text(rules.removeLabel()).ifPresent(remove::setCaption);
      number.addStyleNames("form-entry-number", "quiet");
      tools.addStyleName("form-entry-tools");
      tools.addComponents(number, up, down, remove);
      root.addStyleName("form-entry");
      if (plainValues) {
        root.addStyleName("plain");
      }
      root.addComponents(editor.component(), tools);
    }

    void read(JsonNode value) {
      if (plainValues) {
        held.set(basics.name(), value);
      } else if (value instanceof ObjectNode object) {
        held = object.deepCopy();
      }
      editor.read(held);
    }

    void write(ArrayNode array) {
      ObjectNode object = held.deepCopy();
      editor.write(object);
      if (!plainValues) {
        array.add(object);
      } else if (!object.path(basics.name()).asText("").isBlank()) {
        array.add(object.get(basics.name()));
      }
    }

    void place(int index) {
      number.setValue(context.workplace().text("form.entry.number", index + 1, entries.size()));
      up.setEnabled(index > 0);
      down.setEnabled(index < entries.size() - 1);
      remove.setVisible(rules.removable() && entries.size() > rules.least());
      tools.setVisible(!readOnly);
    }

    private Button up() {
      return up;
    }

    private Button down() {
      return down;
    }

    private Button tool(FormContext entryContext, String id, String key, Runnable act) {
      Button button = new Button(context.workplace().text(key), event -> act.run());
      button.setId(entryContext.id() + '-' + id);
      button.addStyleNames("quiet-button", "form-tool");
      return button;
    }
  }
}
