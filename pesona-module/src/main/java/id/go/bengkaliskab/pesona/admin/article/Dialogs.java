package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.data.HasValue;
import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;

/** The windows in front of the desk. */
final class Dialogs {
  private Dialogs() {}

  /** Asks before something that others notice. */
  static void confirm(
      Workplace workplace, String title, String text, String confirmation, Runnable act) {
    Window window = Look.window(title);
    window.setId("confirm-dialog");
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    Button confirm = new Button(confirmation);
    confirm.setId("confirm");
    confirm.addStyleName(ValoTheme.BUTTON_PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(
        event -> {
          if (workplace.attempt(act)) {
            window.close();
          } else {
            confirm.setEnabled(true);
          }
        });
    Button leave = new Button(workplace.text("article.leave"), event -> window.close());
    leave.setId("confirm-leave");
    window.setContent(body(new Label(text), buttons(confirm, leave)));
    UI.getCurrent().addWindow(window);
    confirm.focus();
  }

  /**
   * A sentence below fields about what is wrong with them; unseen until it is shown, and no longer
   * than until one of them changes.
   */
  static Label fault(String sentence, HasValue<?>... fields) {
    Label fault = new Label(sentence);
    fault.setId("dialog-fault");
    fault.addStyleName("late");
    fault.setVisible(false);
    for (HasValue<?> field : fields) {
      field.addValueChangeListener(event -> fault.setVisible(false));
    }
    return fault;
  }

  /** The content of a dialog, from top to bottom. */
  static CssLayout body(Component... parts) {
    CssLayout body = new CssLayout(parts);
    body.addStyleName("dialog-body");
    return body;
  }

  /** The row of buttons at its end. */
  static CssLayout buttons(Component... buttons) {
    CssLayout row = new CssLayout(buttons);
    row.addStyleName("dialog-buttons");
    return row;
  }
}
