package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.vaadin.data.HasValue;
import com.vaadin.data.ValueContext;
import com.vaadin.ui.Component;
import id.go.bengkaliskab.pesona.admin.dialog.FieldBasics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A field with one property. */
final class ValueEditor<V> implements Editor {
  private final FieldBasics basics;
  private final FormContext context;
  private final HasValue<V> field;
  private final JsonValue<V> json;
  private final FieldRow row;
  private final FieldRules rules;

  /**
   * @param field the field; gets the caption, id and style of the definition
   */
  <F extends Component & HasValue<V>> ValueEditor(
      FieldBasics basics, FormContext context, F field, JsonValue<V> json) {
    this.basics = basics;
    this.context = context;
    this.field = field;
    this.json = json;
    this.row = new FieldRow(field, basics, context);
    this.rules = new FieldRules(basics, context);
    if (field.getCaption() == null) {
      field.setCaption(label());
    }
    basics.defaultValue().ifPresent(text -> set(TextNode.valueOf(text)));
    setReadOnly(false);
    field.addValueChangeListener(this::noteChange);
  }

  @Override
  public Component component() {
    return row.component();
  }

  @Override
  public void read(ObjectNode values) {
    set(values.path(basics.name()));
    row.show(List.of());
  }

  @Override
  public void write(ObjectNode values) {
    JsonNode value = json.write().apply(field.getValue());
    if (field.isEmpty() && (value.isMissingNode() || !values.has(basics.name()))) {
      values.remove(basics.name());
    } else {
      values.set(basics.name(), value);
    }
  }

  @Override
  public Set<String> properties() {
    return Set.of(basics.name());
  }

  @Override
  public List<String> faults() {
    List<String> sentences = field.isReadOnly() ? List.of() : broken();
    row.show(sentences);
    return sentences.stream()
        .map(sentence -> context.workplace().text("form.fault", label(), sentence))
        .toList();
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    field.setReadOnly(readOnly || basics.readOnly());
    field.setRequiredIndicatorVisible(basics.required() && !field.isReadOnly());
  }

  /** Fills the field if it is empty and may be changed. */
  void propose(String text) {
    if (field.isEmpty() && !field.isReadOnly()) {
      set(TextNode.valueOf(text));
    }
  }

  private List<String> broken() {
    JsonNode value = json.write().apply(field.getValue());
    String text = value.isTextual() ? value.textValue() : value.toString();
    List<String> sentences = new ArrayList<>(rules.broken(field.isEmpty(), text));
    var own =
        field
            .getDefaultValidator()
            .apply(field.getValue(), new ValueContext(context.workplace().locale()));
    if (own.isError()) {
      sentences.add(own.getErrorMessage());
    }
    return sentences;
  }

  private String label() {
    return context.text(basics.label()).orElse("");
  }

  private void set(JsonNode value) {
    boolean readOnly = field.isReadOnly();
    field.setReadOnly(false);
    field.setValue(json.read().apply(value));
    field.setReadOnly(readOnly);
  }

  private void noteChange(HasValue.ValueChangeEvent<V> event) {
    if (event.isUserOriginated()) {
      row.show(List.of());
      context.changed().run();
    }
  }
}
