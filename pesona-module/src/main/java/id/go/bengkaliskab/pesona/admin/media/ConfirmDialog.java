package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;

/** Asks before something that can't be undone. */
final class ConfirmDialog {
  private final Workplace workplace;
  private final Window window;
  private final String text;

  ConfirmDialog(Workplace workplace, String title, String text) {
    this.workplace = workplace;
    this.text = text;
    window = Look.window(title);
    window.setId("confirm-dialog");
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
  }

  void ask(String confirmation, Runnable act) {
    Button confirm =
        Look.primary(
            confirmation,
            event -> {
              workplace.attempt(act);
              window.close();
            });
    confirm.setId("confirm");
    Button leave = new Button(workplace.text("media.leave"), event -> window.close());
    leave.setId("confirm-leave");
    window.setContent(
        Look.group("dialog-body", Look.words(text), Look.group("dialog-buttons", confirm, leave)));
    UI.getCurrent().addWindow(window);
    leave.focus();
  }
}
