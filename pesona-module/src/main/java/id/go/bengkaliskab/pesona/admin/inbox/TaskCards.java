package id.go.bengkaliskab.pesona.admin.inbox;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.agenda.DoneAct;
import id.go.bengkaliskab.pesona.article.ArticleId;

/** Cards of tasks and acts, each a way to its article. */
final class TaskCards {
  private final Workplace workplace;

  TaskCards(Workplace workplace) {
    this.workplace = workplace;
  }

  Component task(AgendaTask task) {
    CssLayout card = new CssLayout(title(task.article(), task.title()), facts(task));
    card.addStyleNames("card", "task");
    if (task.overdue()) {
      card.addStyleName("overdue");
    }
    return card;
  }

  Component done(DoneAct act) {
    CssLayout facts = new CssLayout(Look.pill(act.outcome().in(workplace.locale()), ""));
    facts.addStyleName("facts");
    facts.addComponent(
        Look.fact(workplace.text("inbox.done.at", act.step(), act.entry().header().at())));
    CssLayout card = new CssLayout(title(act.article(), act.title()), facts);
    card.addStyleNames("card", "task");
    return card;
  }

  private Component title(ArticleId article, String title) {
    Button button = new Button(title.isBlank() ? workplace.text("inbox.untitled") : title);
    button.addStyleNames(ValoTheme.BUTTON_LINK, "task-title");
    button.addClickListener(event -> workplace.navigation().go("artikel", article.value()));
    return button;
  }

  private Component facts(AgendaTask task) {
    CssLayout facts = new CssLayout();
    facts.addStyleName("facts");
    facts.addComponent(
        Look.pill(workplace.text("inbox.step", task.step().number(), task.step().activity()), ""));
    facts.addComponent(Look.pill(time(task), Look.urgency(task.time())));
    if (task.publishAt().isPresent()) {
      facts.addComponent(
          Look.fact(workplace.text("article.planned", task.publishAt().orElseThrow())));
    } else if (!task.paused()) {
      facts.addComponent(Look.fact(workplace.text("inbox.due", task.due())));
    }
    String reader = workplace.person().login();
    task.holder()
        .filter(holder -> !holder.login().equals(reader))
        .ifPresent(
            holder -> facts.addComponent(Look.fact(workplace.text("inbox.holder", holder.name()))));
    task.assigned()
        .filter(assigned -> assigned.login().equals(reader))
        .ifPresent(
            assigned ->
                facts.addComponent(Look.fact(workplace.text("inbox.assigned", assigned.by()))));
    task.inPlace()
        .ifPresent(
            reason -> facts.addComponent(Look.fact(workplace.text("inbox.in-place." + reason))));
    return facts;
  }

  private String time(AgendaTask task) {
    return workplace.text(
        task.paused() ? "inbox.time.paused" : task.overdue() ? "inbox.time.over" : "inbox.time",
        task.used().toMinutes(),
        task.standard().toMinutes());
  }
}
