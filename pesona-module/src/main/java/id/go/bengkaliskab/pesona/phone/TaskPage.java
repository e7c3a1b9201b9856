package id.go.bengkaliskab.pesona.phone;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.comparison.Comparison;
import id.go.bengkaliskab.pesona.page.ArticleMarkup;
import id.go.bengkaliskab.pesona.page.MediaPlaces;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.RelatedTitles;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Option;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The values of the page of a task. */
final class TaskPage {
  private final Desk desk;
  private final PhonePages pages;
  private final PhoneSettings settings;
  private final RelatedTitles titles;
  private final UnaryOperator<String> mediaHash;
  private final PageFiles files;
  private final Clock clock;

  TaskPage(
      Desk desk,
      PhonePages pages,
      PhoneSettings settings,
      RelatedTitles titles,
      UnaryOperator<String> mediaHash,
      PageFiles files,
      Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.settings = settings;
    this.titles = titles;
    this.mediaHash = mediaHash;
    this.files = files;
    this.clock = clock;
  }

  /** The page as its reader sees it. */
  String of(Visit visit, Task task, Attempt attempt, Optional<Entry> done) {
    Locale locale = visit.locale();
    ArticleId id = task.article().id();
    Map<String, Object> model = new HashMap<>();
    model.put("own", TaskServlet.address(id));
    model.put("desktop", settings.desktop().apply(id));
    model.put("article", task.article());
    model.put("body", body(task, visit));
    model.put("revision", Integer.toString(task.state().revision()));
    model.put("faults", attempt.faults());
    model.put("tried", attempt.outcome());
    model.put("typedReason", attempt.reason());
    model.put("typedComment", attempt.comment());
    model.put("done", done.map(it -> done(it, task.procedure(), locale)).orElse(""));
    putStep(model, task, locale);
    putEntered(model, task, locale);
    putChanges(model, task, visit);
    putOptions(model, visit, task);
    putComments(model, visit, id);
    return pages.page("task", visit, model);
  }

  private void putStep(Map<String, Object> model, Task task, Locale locale) {
    String step = task.state().position().step();
    Instant now = clock.instant();
    boolean publishing = task.state().position().publishing();
    Optional<Step> present = task.procedure().step(step);
    Optional<StepTime> time = StepTimes.running(task.state(), task.procedure(), now);
    boolean paused = task.state().attendance().pause().isPresent();
    model.put(
        "step",
        publishing
            ? pages.text(locale, "phone.publishing")
            : present
                .map(it -> pages.text(locale, "inbox.step", it.number(), it.activity()))
                .orElseGet(() -> pages.text(locale, "phone.end." + step)));
    model.put("time", time.map(it -> TaskTimes.words(pages, locale, it, paused)).orElse(""));
    model.put("urgency", time.map(it -> TaskTimes.urgency(it, paused)).orElse(""));
    model.put(
        "due",
        StepTimes.due(task.state(), task.procedure(), now)
            .filter(it -> !paused)
            .map(due -> pages.text(locale, "phone.moment", due))
            .orElse(""));
    model.put(
        "holder",
        task.state()
            .attendance()
            .claim()
            .map(claim -> desk.absences().nameOf(claim.login()))
            .orElse(""));
  }

  private void putEntered(Map<String, Object> model, Task task, Locale locale) {
    model.put("from", task.entered().map(TaskPage::actorName).orElse(""));
    model.put(
        "fromAt",
        task.entered().map(it -> pages.text(locale, "phone.moment", it.header().at())).orElse(""));
    model.put("fromReason", task.entered().flatMap(TaskPage::reason).orElse(""));
  }

  private void putChanges(Map<String, Object> model, Task task, Visit visit) {
    Locale locale = visit.locale();
    ChangeList list = new ChangeList(pages, locale, asset -> picture(visit, task, asset));
    model.put(
        "changes",
        task.decided()
            .map(before -> list.of(Comparison.between(before, task.article())))
            .orElse(List.of()));
    model.put(
        "decision",
        task.decision()
            .map(
                it ->
                    pages.text(
                        locale,
                        "phone.decision",
                        label(task.procedure(), it, locale),
                        actorName(it),
                        it.header().at()))
            .orElse(""));
    model.put("decisionReason", task.decision().flatMap(TaskPage::reason).orElse(""));
  }

  private void putOptions(Map<String, Object> model, Visit visit, Task task) {
    List<Option> options = desk.options().of(task.article().id(), visit.actor());
    List<String> ofStep =
        task.procedure().step(task.state().position().step()).stream()
            .flatMap(step -> step.outcomes().stream())
            .map(outcome -> outcome.id())
            .toList();
    model.put(
        "main",
        options.stream()
            .filter(it -> it.open() && ofStep.contains(it.outcome().id()))
            .map(it -> option(it, visit.locale()))
            .toList());
    model.put(
        "more",
        options.stream()
            .filter(it -> it.open() && !ofStep.contains(it.outcome().id()))
            .map(it -> option(it, visit.locale()))
            .toList());
    model.put(
        "hindered",
        options.stream()
            .filter(it -> !it.open() && ofStep.contains(it.outcome().id()))
            .map(it -> option(it, visit.locale()))
            .toList());
  }

  private Map<String, Object> option(Option option, Locale locale) {
    return Map.of(
        "id",
        option.outcome().id(),
        "label",
        option.outcome().label().in(locale),
        "reason",
        option.outcome().reasonRequired(),
        "why",
        pages.sentences(option.hindrances(), locale));
  }

  /** Colleagues of the procedure only; others read the article without them. */
  private void putComments(Map<String, Object> model, Visit visit, ArticleId id) {
    List<Comment> comments;
    try {
      comments = desk.commenting().list(id, visit.actor());
    } catch (Refused refused) {
      model.put("commenting", false);
      model.put("comments", List.of());
      return;
    }
    model.put("commenting", true);
    model.put("comments", comments.stream().map(it -> comment(it, visit.locale())).toList());
  }

  private Map<String, Object> comment(Comment comment, Locale locale) {
    return Map.of(
        "number",
        Integer.toString(comment.number()),
        "name",
        comment.name(),
        "at",
        pages.text(locale, "phone.moment", comment.at()),
        "text",
        comment.text(),
        "place",
        comment
            .place()
            .map(it -> pages.text(locale, it.nameKey(), it.nameValues().toArray()))
            .orElse(""),
        "resolved",
        comment
            .resolution()
            .map(it -> pages.text(locale, "phone.comment.resolved", it.name(), it.at()))
            .orElse(""));
  }

  private Object body(Task task, Visit visit) {
    Locale locale = visit.locale();
    ArticleMarkup markup =
        new ArticleMarkup(
            new MediaPlaces(
                asset -> Optional.of(picture(visit, task, asset)),
                files,
                Optional.of(visit.answer().context() + settings.media())),
            titles,
            key -> pages.text(locale, key));
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.of(task.article()));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private String picture(Visit visit, Task task, String asset) {
    return visit.answer().context()
        + TaskServlet.address(task.article().id())
        + "/media/"
        + mediaHash.apply(asset);
  }

  private String done(Entry entry, Procedure procedure, Locale locale) {
    String next =
        entry
            .header()
            .fact()
            .target()
            .flatMap(procedure::step)
            .map(step -> step.activity().in(locale))
            .orElse("");
    return next.isEmpty()
        ? pages.text(locale, "phone.done", label(procedure, entry, locale))
        : pages.text(locale, "phone.done.next", label(procedure, entry, locale), next);
  }

  private static String label(Procedure procedure, Entry entry, Locale locale) {
    String id = entry.header().fact().outcome().orElse("");
    return procedure.outcome(id).map(outcome -> outcome.label().in(locale)).orElse(id);
  }

  private static Optional<String> reason(Entry entry) {
    return entry.body().flatMap(Body::reason);
  }

  private static String actorName(Entry entry) {
    return entry.body().map(Body::actorName).orElse(entry.header().fact().actor());
  }

  /**
   * What was tried on the page and didn't succeed.
   *
   * @param faults sentences
   * @param outcome outcome that was tried
   * @param reason reason typed
   * @param comment comment typed
   */
  record Attempt(List<String> faults, String outcome, String reason, String comment) {
    static final Attempt NONE = new Attempt(List.of(), "", "", "");
  }
}
