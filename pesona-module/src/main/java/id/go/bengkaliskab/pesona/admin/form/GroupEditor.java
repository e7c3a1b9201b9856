package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Several fields together. */
final class GroupEditor implements Editor {
  private final Optional<String> property;
  private final List<Editor> fields;
  private final CssLayout root = new CssLayout();

  /**
   * @param property property of the object that holds their values; empty when these lie beside
   *     those of the neighbours
   * @param label what stands above them
   * @param fields the fields in order
   */
  GroupEditor(Optional<String> property, Optional<String> label, List<Editor> fields) {
    this.property = property;
    this.fields = List.copyOf(fields);
    root.addStyleName("form-group");
    label.ifPresent(this::head);
    fields.forEach(field -> root.addComponent(field.component()));
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void read(ObjectNode values) {
    ObjectNode own =
        property
            .map(
                name ->
                    values.get(name) instanceof ObjectNode object ? object : CanonicalJson.object())
            .orElse(values);
    fields.forEach(field -> field.read(own));
  }

  @Override
  public void write(ObjectNode values) {
    ObjectNode own =
        property
            .map(
                name ->
                    values.get(name) instanceof ObjectNode object ? object : values.putObject(name))
            .orElse(values);
    fields.forEach(field -> field.write(own));
  }

  @Override
  public Set<String> properties() {
    return property
        .map(Set::of)
        .orElseGet(
            () ->
                fields.stream()
                    .flatMap(field -> field.properties().stream())
                    .collect(Collectors.toSet()));
  }

  @Override
  public List<String> faults() {
    return fields.stream().flatMap(field -> field.faults().stream()).toList();
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    fields.forEach(field -> field.setReadOnly(readOnly));
  }

  private void head(String text) {
    Label label = new Label(text);
    label.addStyleName("form-group-label");
    root.addComponent(label);
  }
}
