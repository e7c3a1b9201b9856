package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.agenda.Agenda;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.agenda.DoneAct;
import id.go.bengkaliskab.pesona.page.PostedForm;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The inbox: my tasks, my desk, what colleagues work on, what I did. */
public final class InboxServlet extends MemberServlet {
  /** Where it is mounted. */
  public static final String PATH = "/.pesona/inbox";

  private static final long serialVersionUID = 1L;
  private static final int MOST_DONE = 20;

  private final transient Agenda agenda;
  private final transient StalenessLine staleness;
  private final transient Clock clock;

  InboxServlet(
      Members users,
      PhonePages pages,
      PhoneSettings settings,
      Agenda agenda,
      StalenessLine staleness,
      Clock clock) {
    super(users, pages, settings);
    this.agenda = agenda;
    this.staleness = staleness;
    this.clock = clock;
  }

  @Override
  void show(Visit visit) throws IOException {
    Instant now = clock.instant();
    Map<String, Object> model = new HashMap<>();
    model.put("staleness", staleness.of(visit.person(), now));
    model.put("mine", tasks(agenda.mine(visit.person(), now), visit.locale()));
    model.put("desk", tasks(agenda.desk(visit.person(), now), visit.locale()));
    model.put("colleagues", tasks(agenda.colleagues(visit.person(), now), visit.locale()));
    model.put(
        "done",
        agenda.done(visit.person(), MOST_DONE).stream()
            .map(act -> done(act, visit.locale()))
            .toList());
    visit.answer().page(200, pages().page("inbox", visit, model));
  }

  /** Nothing is posted to a list. */
  @Override
  void take(Visit visit, PostedForm form) {
    visit.answer().seeOther(PATH);
  }

  private List<Map<String, Object>> tasks(List<AgendaTask> tasks, Locale locale) {
    return tasks.stream().map(task -> task(task, locale)).toList();
  }

  private Map<String, Object> task(AgendaTask task, Locale locale) {
    Map<String, Object> model = new HashMap<>();
    model.put("href", TaskServlet.address(task.article()));
    model.put("title", task.title());
    model.put(
        "step", pages().text(locale, "inbox.step", task.step().number(), task.step().activity()));
    model.put("time", TaskTimes.words(pages(), locale, task.time(), task.paused()));
    model.put("urgency", TaskTimes.urgency(task.time(), task.paused()));
    model.put("due", task.paused() ? "" : pages().text(locale, "inbox.due", task.due()));
    model.put(
        "holder",
        task.holder().map(it -> pages().text(locale, "inbox.holder", it.name())).orElse(""));
    model.put(
        "inPlace",
        task.inPlace().map(it -> pages().text(locale, "inbox.in-place." + it)).orElse(""));
    return model;
  }

  private Map<String, Object> done(DoneAct act, Locale locale) {
    return Map.of(
        "href",
        TaskServlet.address(act.article()),
        "title",
        act.title(),
        "outcome",
        act.outcome().in(locale),
        "at",
        pages().text(locale, "inbox.done.at", act.step(), act.entry().header().at()));
  }
}
