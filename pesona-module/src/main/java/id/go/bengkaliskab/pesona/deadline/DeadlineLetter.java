package id.go.bengkaliskab.pesona.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.notice.Chime;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.Notice;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells somebody of tasks whose standard time runs out: one task, or, after a stop, several in one
 * mail. Tasks that were done before the mail leaves are left out.
 */
public final class DeadlineLetter implements Letter, Chime {
  static final String KIND = "deadline";
  static final String TASKS = "tasks";
  static final String ARTICLE = "article";
  static final String ENTERED = "enteredAt";
  static final String STAGE = "stage";

  private final Store store;
  private final Desk desk;
  private final LetterWriter writer;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk the workflow
   * @param writer writes
   * @param texts message bundles
   * @param clock tells the time
   */
  public DeadlineLetter(Store store, Desk desk, LetterWriter writer, Texts texts, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.writer = writer;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  /** One for each task, since a notice leads to one place. */
  @Override
  public List<Notice> notices(Message message, Person to) {
    Locale locale = to.language();
    return store.read(reading -> tasks(reading, message, locale)).stream()
        .map(task -> notice(task, locale))
        .toList();
  }

  private Notice notice(Map<String, String> task, Locale locale) {
    String stage = task.get(STAGE);
    return new Notice(
        stage.equals(Stage.REMINDER.id()) ? Urgency.TASK : Urgency.WARNING,
        texts.text(locale, "deadline.subject." + stage, task.get("title")),
        task.get("link"));
  }

  @Override
  public Optional<Mail> write(Message message, Person to) {
    List<Map<String, String>> tasks = store.read(reading -> tasks(reading, message, to.language()));
    if (tasks.isEmpty()) {
      return Optional.empty();
    }
    String stage = tasks.size() == 1 ? tasks.get(0).get(STAGE) : "several";
    Object subject = tasks.size() == 1 ? tasks.get(0).get("title") : tasks.size();
    String heading = texts.text(to.language(), "deadline.subject." + stage, subject);
    return Optional.of(
        writer.write(
            KIND,
            to,
            heading,
            Map.of(
                "heading", heading,
                "text", texts.text(to.language(), "deadline.text." + stage),
                "tasks", tasks)));
  }

  private List<Map<String, String>> tasks(Nodes nodes, Message message, Locale locale) {
    List<Map<String, String>> tasks = new ArrayList<>();
    for (JsonNode json : message.payload().required(TASKS)) {
      ArticleId id = new ArticleId(json.required(ARTICLE).textValue());
      Instant enteredAt = Instant.parse(json.required(ENTERED).textValue());
      WorkflowStates.find(nodes, id)
          .filter(state -> isStillThere(state, enteredAt))
          .map(state -> task(nodes, state, json.required(STAGE).textValue(), locale))
          .ifPresent(tasks::add);
    }
    return tasks;
  }

  private static boolean isStillThere(WorkflowState state, Instant enteredAt) {
    return !state.position().isEnd()
        && !state.position().publishing()
        && state.position().enteredAt().equals(enteredAt);
  }

  private Map<String, String> task(Nodes nodes, WorkflowState state, String stage, Locale locale) {
    Procedure procedure = desk.procedures().byHash(state.procedureHash());
    Step step = procedure.require(state.position().step());
    Instant now = clock.instant();
    Map<String, String> task = new HashMap<>();
    task.put(STAGE, stage);
    task.put("stageName", texts.text(locale, "deadline.stage." + stage));
    task.put(
        "title", ArticleNodes.read(nodes.find(state.articleId().path()).orElseThrow()).title());
    task.put("step", step.activity().in(locale));
    task.put(
        "due",
        OfficeTime.words(
            StepTimes.due(state, procedure, now).orElseThrow(),
            procedure.officeHours().zone(),
            locale));
    task.put(
        "used",
        texts.text(
            locale,
            "deadline.used",
            StepTimes.running(state, procedure, now).orElseThrow().office().toMinutes(),
            step.standardTime().minutes()));
    task.put(
        "holder",
        desk.options()
            .claim(nodes, state, now)
            .map(Claim::login)
            .map(desk.absences()::nameOf)
            .orElseGet(() -> texts.text(locale, "deadline.free")));
    task.put(
        "link",
        writer
            .letterhead()
            .articleAddress()
            .apply(state.articleId())
            .map(URI::toString)
            .orElse(""));
    return task;
  }
}
