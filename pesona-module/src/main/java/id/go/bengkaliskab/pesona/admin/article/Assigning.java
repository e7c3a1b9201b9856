package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.List;

/** Gives the step to one of its performers, or back to all of them. */
final class Assigning {
  private final Workplace workplace;
  private final Desk desk;
  private final Runnable renew;

  /**
   * @param workplace who gives it
   * @param desk keeps assignments
   * @param renew shows the article anew
   */
  Assigning(Workplace workplace, Desk desk, Runnable renew) {
    this.workplace = workplace;
    this.desk = desk;
    this.renew = renew;
  }

  /** The buttons for whoever gives steps; none for others. */
  List<Button> buttons(Situation situation) {
    if (situation.assignable().isEmpty()) {
      return List.of();
    }
    Button assign = button("assign");
    assign.addClickListener(event -> ask(situation));
    if (situation.assignment().isEmpty()) {
      return List.of(assign);
    }
    Button withdraw = button("unassign");
    withdraw.addClickListener(
        event -> {
          workplace.attempt(() -> desk.assignments().withdraw(situation.id(), workplace.actor()));
          renew.run();
        });
    return List.of(assign, withdraw);
  }

  private void ask(Situation situation) {
    Window window = Look.window(workplace.text("article.assign"));
    window.setId("assign-dialog");
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    ComboBox<Person> to = new ComboBox<>(workplace.text("article.assign.to"));
    to.setId("assign-to");
    to.setItems(situation.assignable());
    to.setItemCaptionGenerator(Person::name);
    to.setWidth("100%");
    Label fault = Dialogs.fault(workplace.text("article.assign.missing"), to);
    Button confirm = new Button(workplace.text("article.assign"));
    confirm.setId("assign-confirm");
    confirm.addStyleName(ValoTheme.BUTTON_PRIMARY);
    confirm.addClickListener(
        event -> {
          fault.setVisible(to.getValue() == null);
          if (to.getValue() != null && workplace.attempt(() -> give(situation, to.getValue()))) {
            window.close();
          }
        });
    Button leave = new Button(workplace.text("article.leave"), event -> window.close());
    leave.setId("assign-leave");
    window.setContent(
        Dialogs.body(
            new Label(workplace.text("article.assign.explained")),
            to,
            fault,
            Dialogs.buttons(confirm, leave)));
    UI.getCurrent().addWindow(window);
    to.focus();
  }

  private void give(Situation situation, Person to) {
    desk.assignments().assign(situation.id(), to.login(), workplace.actor());
    workplace.tell("article.assigned.done", to.name());
    renew.run();
  }

  private Button button(String name) {
    Button button = new Button(workplace.text("article." + name));
    button.setId("article-" + name);
    button.addStyleNames("small-button");
    return button;
  }
}
