package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.function.Consumer;

/** Asks for the name of a folder. What was typed stays when it is refused. */
final class NameDialog {
  private static final int LONGEST = 60;

  private final Workplace workplace;
  private final Window window;
  private final TextField name = new TextField();

  NameDialog(Workplace workplace, String title, String before) {
    this.workplace = workplace;
    window = Look.window(title);
    window.setId("name-dialog");
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    name.setId("folder-name");
    name.setCaption(workplace.text("media.folder.name"));
    name.setMaxLength(LONGEST);
    name.setWidth("100%");
    name.setValue(before);
  }

  /**
   * @param act does it with the name; throws what refuses it
   */
  void ask(Consumer<String> act) {
    Button confirm =
        Look.primary(
            workplace.text("media.folder.keep"),
            event -> {
              if (workplace.attempt(() -> act.accept(name.getValue()))) {
                window.close();
              }
            });
    confirm.setId("name-confirm");
    confirm.setClickShortcut(ShortcutAction.KeyCode.ENTER);
    Button leave = new Button(workplace.text("media.leave"), event -> window.close());
    leave.setId("name-leave");
    window.setContent(
        Look.group("dialog-body", name, Look.group("dialog-buttons", confirm, leave)));
    UI.getCurrent().addWindow(window);
    name.focus();
  }
}
