package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.util.function.Consumer;

/** Asks why something is done. What was written stays when the act is refused. */
final class ReasonDialog {
  private final Workplace workplace;
  private final Window window = Look.window("");
  private final TextArea reason = new TextArea();
  private final Label fault;

  /**
   * @param workplace who is asked
   * @param title what is done
   * @param explanation what follows from it
   */
  ReasonDialog(Workplace workplace, String title, String explanation) {
    this.workplace = workplace;
    window.setId("reason-dialog");
    window.setCaption(title);
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    reason.setId("reason");
    reason.setCaption(workplace.text("article.reason"));
    reason.setRows(4);
    reason.setWidth("100%");
    reason.setMaxLength(TransitionRequest.LONGEST_REASON);
    Label text = new Label(explanation);
    text.setVisible(!explanation.isEmpty());
    fault = Dialogs.fault(workplace.text("article.reason.missing"), reason);
    window.setContent(Dialogs.body(text, reason, fault));
  }

  /**
   * Asks, and does it as soon as there is a reason and the act is admitted.
   *
   * @param confirmation what the button says
   * @param act does it with the reason; throws what refuses it
   */
  void ask(String confirmation, Consumer<String> act) {
    Button confirm = new Button(confirmation);
    confirm.setId("reason-confirm");
    confirm.addStyleName(ValoTheme.BUTTON_PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(
        event -> {
          if (done(act)) {
            window.close();
          } else {
            confirm.setEnabled(true);
          }
        });
    Button leave = new Button(workplace.text("article.leave"), event -> window.close());
    leave.setId("reason-leave");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    ((CssLayout) window.getContent()).addComponent(Dialogs.buttons(confirm, leave));
    UI.getCurrent().addWindow(window);
    reason.focus();
  }

  private boolean done(Consumer<String> act) {
    String why = reason.getValue().strip();
    fault.setVisible(why.isEmpty());
    if (why.isEmpty()) {
      reason.focus();
      return false;
    }
    return workplace.attempt(() -> act.accept(why));
  }
}
