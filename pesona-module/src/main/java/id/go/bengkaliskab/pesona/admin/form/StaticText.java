package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import java.util.List;
import java.util.Set;

/** Text to read, without a value. */
final class StaticText implements Editor {
  private final Label label = new Label();

  StaticText(FieldDefinition.Static field, FormContext context) {
    label.setId(context.id());
    label.addStyleName("form-static");
    field.basics().styleName().ifPresent(label::addStyleName);
    context.text(field.basics().label()).ifPresent(label::setCaption);
    context.text(field.value()).ifPresent(label::setValue);
  }

  @Override
  public Component component() {
    return label;
  }

  @Override
  public void read(ObjectNode values) {
    // there is nothing to read
  }

  @Override
  public void write(ObjectNode values) {
    // there is nothing to write
  }

  @Override
  public Set<String> properties() {
    return Set.of();
  }

  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    // it always is
  }
}
