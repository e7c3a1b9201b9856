package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Difference;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells somebody of a recorded act on an article. */
public final class ActLetter implements Letter {
  /** An article came into a step that the reader performs. */
  public static final String TASK = "task";

  /** An article was sent back to those who wrote it. */
  public static final String REJECTED = "rejected";

  /** Approved words were corrected. */
  public static final String CORRECTION = "correction";

  /** An article was taken off the site. */
  public static final String UNPUBLISHED = "unpublished";

  /** Publishing failed for good. */
  public static final String PUBLICATION_FAILED = "publication-failed";

  /** Somebody took over a step that the reader had. */
  public static final String TAKEN_OVER = "taken-over";

  /** A step was given to the reader. */
  public static final String ASSIGNED = "assigned";

  private final String kind;
  private final RecordedActs acts;
  private final LetterWriter writer;

  /**
   * @param kind name of the kind and of its templates
   * @param acts finds the act
   * @param writer writes
   */
  public ActLetter(String kind, RecordedActs acts, LetterWriter writer) {
    this.kind = kind;
    this.acts = acts;
    this.writer = writer;
  }

  /** One letter for each kind that {@link Notices} promises. */
  public static List<Letter> all(RecordedActs acts, LetterWriter writer) {
    return Stream.of(
            TASK, REJECTED, CORRECTION, UNPUBLISHED, PUBLICATION_FAILED, TAKEN_OVER, ASSIGNED)
        .<Letter>map(kind -> new ActLetter(kind, acts, writer))
        .toList();
  }

  @Override
  public String kind() {
    return kind;
  }

  /** A task that somebody has done meanwhile is no news any more. */
  @Override
  public Optional<Mail> write(Message message, Person to) {
    RecordedAct act = acts.of(message);
    if (kind.equals(TASK) && !act.isNews()) {
      return Optional.empty();
    }
    if (kind.equals(ASSIGNED) && !act.state().isAssignedTo(to.login())) {
      return Optional.empty();
    }
    return Optional.of(writer.write(kind, to, act.article().title(), model(act, to.language())));
  }

  /** The values that templates about a recorded act get. */
  public Map<String, Object> model(RecordedAct act, Locale locale) {
    ZoneId zone = act.procedure().officeHours().zone();
    Instant at = act.entry().header().at();
    Map<String, Object> model = new HashMap<>();
    model.put("actor", act.actorName());
    model.put("at", OfficeTime.words(at, zone, locale));
    model.put("reason", act.reason().orElse(""));
    model.put(
        "link",
        writer
            .letterhead()
            .articleAddress()
            .apply(act.article().id())
            .map(URI::toString)
            .orElse(""));
    model.put("outcome", outcomeLabel(act, locale));
    model.put("difference", changes(act, locale));
    Optional<Step> step = stepOf(act);
    model.put("step", step.map(it -> it.activity().in(locale)).orElse(""));
    model.put("standard", step.map(it -> it.standardTime().words().in(locale)).orElse(""));
    model.put(
        "due",
        step.flatMap(it -> due(act, it))
            .map(due -> OfficeTime.words(due, zone, locale))
            .orElse(""));
    return model;
  }

  /** The step that an outcome led to; that in which any other act happened. */
  private static Optional<Step> stepOf(RecordedAct act) {
    Fact fact = act.entry().header().fact();
    return act.procedure().step(fact.target().orElse(fact.step()));
  }

  /** Of a step that an act didn't begin, when it is due is told while it lasts. */
  private static Optional<Instant> due(RecordedAct act, Step step) {
    Procedure procedure = act.procedure();
    if (act.entry().header().fact().target().isPresent()) {
      Instant entered = act.entry().header().at();
      return Optional.of(procedure.officeHours().plus(entered, step.standardTime().duration()));
    }
    return Optional.of(act.state())
        .filter(state -> state.position().step().equals(step.id()))
        .flatMap(state -> StepTimes.due(state, procedure, act.entry().header().at()));
  }

  private List<Map<String, String>> changes(RecordedAct act, Locale locale) {
    return Difference.between(act.before(), act.article()).changes().stream()
        .map(
            change ->
                Map.of(
                    "place",
                    writer.place(change.place(), locale),
                    "before",
                    change.before(),
                    "after",
                    change.after()))
        .toList();
  }

  private static String outcomeLabel(RecordedAct act, Locale locale) {
    Fact fact = act.entry().header().fact();
    return fact.outcome()
        .flatMap(
            id ->
                act.procedure().step(fact.step()).stream()
                    .flatMap(step -> act.procedure().outcomesAt(step.id()).stream())
                    .filter(it -> it.id().equals(id))
                    .findFirst())
        .map(Outcome::label)
        .map(label -> label.in(locale))
        .orElse("");
  }
}
