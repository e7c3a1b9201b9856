package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The one door of every change of state: screens, mail links, REST, commands and effects all
 * perform outcomes here.
 */
public final class Workflow {
  private final Store store;
  private final ProcedureVersions procedures;
  private final Admission admission;
  private final Contents contents;
  private final Guards guards;
  private final Recorder recorder;
  private final List<Effect> effects;
  private final Clock clock;

  Workflow(
      Store store,
      ProcedureVersions procedures,
      Admission admission,
      Contents contents,
      Guards guards,
      Recorder recorder,
      List<Effect> effects,
      Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.admission = admission;
    this.contents = contents;
    this.guards = guards;
    this.recorder = recorder;
    this.effects = List.copyOf(effects);
    this.clock = clock;
  }

  /**
   * Performs an outcome: state, record and promised effects become real in one save. The same actor
   * repeating the same outcome on the same revision gets the first result.
   *
   * @throws Refused when the actor may not, another was faster, the revision is old, a reason lacks
   *     or a guard is unmet; nothing was changed then
   */
  public TransitionResult perform(TransitionRequest request) {
    return store.write(
        unit ->
            History.sameAct(unit, request)
                .map(earlier -> new TransitionResult(earlier, true))
                .orElseGet(() -> new TransitionResult(commit(unit, request), false)));
  }

  private Entry commit(UnitOfWork unit, TransitionRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    WorkflowState state = WorkflowStates.require(unit, request.articleId());
    Procedure procedure = procedures.byHash(state.procedureHash());
    if (state.revision() != request.expectedRevision()) {
      throw History.stale(unit, state, procedure, request.expectedRevision());
    }
    Outcome outcome = Outcomes.require(state, procedure, request.outcome(), now);
    Admitted admitted = admission.admit(unit, state, procedure, outcome, request.actor(), now);
    Act act = new Act(unit, request.actor(), admitted, state, procedure, now);
    requireReason(outcome, request.reason());
    Schedule.require(outcome, request.publishAt(), now);
    Article article = contents.load(unit, state.articleId());
    Fingerprint content = contents.fingerprint(article);
    guards.require(
        outcome, new GuardContext(article, content, state, procedure, request.actor(), now, unit));
    WorkflowState after =
        Rounds.after(act, outcome, article, content, request.publishAt(), procedures.current());
    return become(act, outcome, article, after, request.reason());
  }

  private Entry become(
      Act act, Outcome outcome, Article before, WorkflowState after, Optional<String> reason) {
    Article article = contentAfter(act, outcome, before, after);
    Entry entry = recorder.transition(act, outcome, after, contents.fingerprint(article), reason);
    WorkflowStates.save(act.unit(), after, article.title());
    Transition transition =
        new Transition(
            article, act.state(), after, act.procedure(), outcome, act.actor(), reason, entry);
    effects.forEach(effect -> effect.after(transition, act.unit()));
    return entry;
  }

  /**
   * Keeps the revision that an outcome makes. Its content stays as it is, unless a revision of a
   * public article is given up: then what is public comes back, so that the next revision begins
   * from that.
   */
  private Article contentAfter(Act act, Outcome outcome, Article before, WorkflowState after) {
    if (!after.position().step().equals(act.state().position().step())) {
      untick(act, after);
    }
    Optional<Article> restored =
        outcome.id().equals("cancel") ? publicContent(act) : Optional.empty();
    restored.ifPresentOrElse(
        it -> contents.keep(act.unit(), it, after, act.actor(), Revision.RESTORE, act.now()),
        () -> contents.remember(act.unit(), before, after, act.actor(), outcome.id(), act.now()));
    return restored.orElse(before);
  }

  private static Optional<Article> publicContent(Act act) {
    return act.state()
        .publicCopy()
        .flatMap(copy -> Revisions.find(act.unit(), act.state().articleId(), copy.revision()))
        .map(Revision::article);
  }

  /** What comes back into a step with a checklist is checked anew. */
  private static void untick(Act act, WorkflowState after) {
    boolean hasChecklist =
        act.procedure()
            .step(after.position().step())
            .filter(step -> !step.checklist().isEmpty())
            .isPresent();
    if (hasChecklist) {
      Checklist.clear(act.unit(), after.articleId(), after.round());
    }
  }

  private static void requireReason(Outcome outcome, Optional<String> reason) {
    if (outcome.reasonRequired() && reason.isEmpty()) {
      throw new Refused(
          Refused.Kind.INVALID, List.of(Refusal.of("refusal.reason.missing", outcome.label())));
    }
    if (reason.filter(text -> text.length() > TransitionRequest.LONGEST_REASON).isPresent()) {
      throw Refused.because(
          Refused.Kind.INVALID, "refusal.reason.long", TransitionRequest.LONGEST_REASON);
    }
  }
}
