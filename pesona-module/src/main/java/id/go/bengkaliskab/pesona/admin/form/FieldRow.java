package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.server.UserError;
import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.dialog.FieldBasics;
import java.util.List;

/** A field with its caption, what helps to fill it in, and what is wrong with it. */
final class FieldRow {
  private final Component field;
  private final CssLayout root = new CssLayout();
  private final Label faults = new Label();

  FieldRow(Component field, FieldBasics basics, FormContext context) {
    this.field = field;
    field.setId(context.id());
    field.setWidth("100%");
    root.addStyleName("form-field");
    basics.styleName().ifPresent(root::addStyleName);
    root.addComponent(field);
    context.text(basics.description()).ifPresent(this::describe);
    faults.addStyleName("form-fault");
    faults.setVisible(false);
    root.addComponent(faults);
  }

  Component component() {
    return root;
  }

  void show(List<String> sentences) {
    faults.setVisible(!sentences.isEmpty());
    faults.setValue(String.join(" ", sentences));
    if (field instanceof AbstractComponent marked) {
      marked.setComponentError(
          sentences.isEmpty() ? null : new UserError(String.join(" ", sentences)));
    }
  }

  private void describe(String sentence) {
    Label description = new Label(sentence);
    description.addStyleNames("form-help", "quiet");
    root.addComponent(description);
  }
}
