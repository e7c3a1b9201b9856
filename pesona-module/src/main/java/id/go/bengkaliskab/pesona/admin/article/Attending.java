package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.workflow.Assignment;
import id.go.bengkaliskab.pesona.workflow.Attendances;
import id.go.bengkaliskab.pesona.workflow.Desk;

/** Who works on the step: take it, give it back, take it over, let its time stand still. */
final class Attending {
  private final Workplace workplace;
  private final Desk desk;
  private final Runnable renew;
  private final Assigning assigning;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param desk claims and pauses
   * @param renew shows the article anew
   */
  Attending(Workplace workplace, Desk desk, Runnable renew) {
    this.workplace = workplace;
    this.desk = desk;
    this.renew = renew;
    this.assigning = new Assigning(workplace, desk, renew);
    root.setId("attending");
    root.addStyleName("attending");
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    root.removeAllComponents();
    if (situation.performing().isPresent() && !situation.state().position().publishing()) {
      work(situation);
    }
    assigning.buttons(situation).forEach(root::addComponent);
    root.setVisible(root.getComponentCount() > 0);
  }

  private void work(Situation situation) {
    if (situation.isOfOthers() || situation.isGivenToOthers()) {
      root.addComponent(button("take-over", () -> warn(situation)));
      return;
    }
    root.addComponent(
        situation.isMine()
            ? button("release", act(() -> attendances().release(situation.id(), workplace.actor())))
            : button("claim", act(() -> attendances().claim(situation.id(), workplace.actor()))));
    root.addComponent(
        situation.state().attendance().pause().isPresent()
            ? button("resume", act(() -> attendances().resume(situation.id(), workplace.actor())))
            : button("pause", () -> askPause(situation)));
  }

  private void warn(Situation situation) {
    Dialogs.confirm(
        workplace,
        workplace.text("article.take-over.title"),
        warning(situation),
        workplace.text("article.take-over"),
        () -> {
          attendances().takeOver(situation.id(), workplace.actor());
          workplace.tell("article.take-over.done");
          renew.run();
        });
  }

  private String warning(Situation situation) {
    return situation
        .claim()
        .filter(claim -> situation.isOfOthers())
        .map(
            claim ->
                workplace.text(
                    "article.take-over.warning",
                    desk.absences().nameOf(claim.login()),
                    claim.since(),
                    claim.activeAt()))
        .orElseGet(
            () -> {
              Assignment assignment = situation.assignment().orElseThrow();
              return workplace.text(
                  "article.take-over.assigned",
                  desk.absences().nameOf(assignment.login()),
                  desk.absences().nameOf(assignment.by()),
                  assignment.at());
            });
  }

  private void askPause(Situation situation) {
    new ReasonDialog(
            workplace, workplace.text("article.pause"), workplace.text("article.pause.explained"))
        .ask(
            workplace.text("article.pause"),
            why -> {
              attendances().pause(situation.id(), workplace.actor(), why);
              renew.run();
            });
  }

  private Attendances attendances() {
    return desk.attendances();
  }

  private Runnable act(Runnable act) {
    return () -> {
      workplace.attempt(act);
      renew.run();
    };
  }

  private Button button(String name, Runnable act) {
    Button button = new Button(workplace.text("article." + name), event -> act.run());
    button.setId("article-" + name);
    button.addStyleNames("small-button");
    return button;
  }
}
