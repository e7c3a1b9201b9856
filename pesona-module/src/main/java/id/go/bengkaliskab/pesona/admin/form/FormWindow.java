package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.DialogDefinition;
import id.go.bengkaliskab.pesona.admin.dialog.TextKeys;
import java.util.Locale;
import java.util.function.Predicate;

/** A form in a window above the screen. */
final class FormWindow {
  private final Form form;
  private final Workplace workplace;
  private final Predicate<ObjectNode> accept;
  private final Window window = Look.window("");

  FormWindow(
      DialogDefinition definition,
      Form form,
      Workplace workplace,
      String id,
      Predicate<ObjectNode> accept) {
    this.form = form;
    this.workplace = workplace;
    this.accept = accept;
    Button commit = button(definition.commitLabel(), "form.commit", id + "-commit");
    commit.addStyleName(ValoTheme.BUTTON_PRIMARY);
    commit.addClickListener(event -> commit());
    Button cancel = button(definition.cancelLabel(), "form.cancel", id + "-cancel");
    cancel.addClickListener(event -> window.close());
    CssLayout buttons = new CssLayout(commit, cancel);
    buttons.addStyleName("form-buttons");
    CssLayout content = new CssLayout(form.component(), buttons);
    content.addStyleName("form-window-content");
    window.setContent(content);
    window.setCaption(definition.label().in(workplace::text).orElse(""));
    window.setModal(true);
    window.setResizable(false);
    window.addStyleNames(
        "form-window", "width-" + definition.width().name().toLowerCase(Locale.ROOT));
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
  }

  void open() {
    UI.getCurrent().addWindow(window);
    window.center();
    window.focus();
  }

  private Button button(TextKeys label, String general, String id) {
    Button button = new Button(label.in(workplace::text).orElseGet(() -> workplace.text(general)));
    button.setId(id);
    return button;
  }

  private void commit() {
    workplace.attempt(
        () -> {
          if (form.faults().isEmpty() && accept.test(form.write())) {
            window.close();
          }
        });
  }
}
