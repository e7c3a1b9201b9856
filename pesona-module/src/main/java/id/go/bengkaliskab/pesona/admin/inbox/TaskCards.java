package id.go.bengkaliskab.pesona.admin.inbox;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.agenda.DoneAct;
import id.go.bengkaliskab.pesona.article.ArticleId;

/** Cards of tasks and acts, each a way to its article. */
final class TaskCards {
  /** Share of the standard time from which a task is shown as soon due. */
  private static final double SOON = 0.8;

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
    CssLayout facts = new CssLayout(pill(act.outcome().in(workplace.locale()), ""));
    facts.addStyleName("facts");
    facts.addComponent(
        fact(workplace.text("inbox.done.at", act.step(), act.entry().header().at())));
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
        pill(workplace.text("inbox.step", task.step().number(), task.step().activity()), ""));
    facts.addComponent(pill(time(task), urgency(task)));
    if (task.publishAt().isPresent()) {
      facts.addComponent(fact(workplace.text("article.planned", task.publishAt().orElseThrow())));
    } else if (!task.paused()) {
      facts.addComponent(fact(workplace.text("inbox.due", task.due())));
    }
    task.holder()
        .ifPresent(
            holder -> facts.addComponent(fact(workplace.text("inbox.holder", holder.name()))));
    task.inPlace()
        .ifPresent(reason -> facts.addComponent(fact(workplace.text("inbox.in-place." + reason))));
    return facts;
  }

  private String time(AgendaTask task) {
    return workplace.text(
        task.paused() ? "inbox.time.paused" : task.overdue() ? "inbox.time.over" : "inbox.time",
        task.used().toMinutes(),
        task.standard().toMinutes());
  }

  private static String urgency(AgendaTask task) {
    if (task.overdue()) {
      return "late";
    }
    return task.used().toMillis() >= SOON * task.standard().toMillis() ? "soon" : "";
  }

  private static Label pill(String text, String kind) {
    Label pill = new Label(text);
    pill.addStyleName("pill");
    if (!kind.isEmpty()) {
      pill.addStyleName(kind);
    }
    return pill;
  }

  private static Label fact(String text) {
    Label fact = new Label(text);
    fact.addStyleNames("fact", "quiet");
    return fact;
  }
}
