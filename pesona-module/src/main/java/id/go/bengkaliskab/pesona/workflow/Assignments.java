package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kasi and Kabid give the present step of an article to one of its performers. */
public final class Assignments {
  private final StepWork steps;
  private final Contents contents;
  private final Recorder recorder;
  private final Admission admission;
  private final Holds holds;
  private final Absences absences;
  private final List<Effect> effects;

  Assignments(
      StepWork steps,
      Contents contents,
      Recorder recorder,
      Admission admission,
      Holds holds,
      Absences absences,
      List<Effect> effects) {
    this.steps = steps;
    this.contents = contents;
    this.recorder = recorder;
    this.admission = admission;
    this.holds = holds;
    this.absences = absences;
    this.effects = List.copyOf(effects);
  }

  /**
   * Gives the present step to a performer, in place of whom it was given before. Recorded, and told
   * to them. It stays theirs until the step ends, they give it back or somebody takes it over.
   *
   * @param login who shall do it
   * @throws Refused (not allowed) when the actor is neither Kasi nor Kabid, (invalid) when that
   *     person doesn't perform the step or is away, (conflict) while somebody else works on it
   */
  public WorkflowState assign(ArticleId id, String login, Actor actor) {
    return steps.open(
        id,
        actor,
        this::admit,
        act -> {
          requirePerformer(act, login);
          requireNobodyElseAtWork(act, login);
          Assignment assignment = new Assignment(login, actor.login(), act.now());
          return become(act, act.state().attendance().assigned(assignment, act.procedure()), login);
        });
  }

  /**
   * Takes the assignment of the present step back, so that it is free for all its performers.
   *
   * @throws Refused (not allowed) when the actor is neither Kasi nor Kabid, (conflict) when the
   *     step was given to nobody
   */
  public WorkflowState withdraw(ArticleId id, Actor actor) {
    return steps.open(
        id,
        actor,
        this::admit,
        act -> {
          Assignment assignment =
              act.state()
                  .attendance()
                  .assignment()
                  .orElseThrow(() -> Refused.because(Refused.Kind.CONFLICT, "refusal.assign.none"));
          WorkflowState state = act.state().with(act.state().attendance().unassigned());
          WorkflowStates.save(act.unit(), state, contents.load(act.unit(), id).title());
          note(act, "unassign", state, Map.of("from", assignment.login()));
          return state;
        });
  }

  /**
   * Those whom the actor may give the present step to, in the order of their names: its performers
   * who are there. Nobody when the actor gives no steps or none can be given.
   */
  public List<Person> candidates(
      Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now) {
    try {
      admit(nodes, state, procedure, actor, now);
    } catch (Refused refused) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(now, procedure.officeHours().zone());
    return Admission.requireStep(state, procedure).performers().stream()
        .flatMap(role -> absences.present(nodes, role, today).stream())
        .distinct()
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::login))
        .toList();
  }

  private WorkflowState become(Act act, Attendance attendance, String login) {
    WorkflowState state = act.state().with(attendance);
    Article article = contents.load(act.unit(), state.articleId());
    WorkflowStates.save(act.unit(), state, article.title());
    Entry entry = note(act, "assign", state, Map.of("to", login));
    HandOver handOver =
        new HandOver(HandOver.Kind.ASSIGNED, article, Set.of(login), act.actor(), entry);
    effects.forEach(effect -> effect.after(handOver, act.unit()));
    return state;
  }

  private Entry note(Act act, String kind, WorkflowState after, Map<String, String> details) {
    return recorder.note(
        act,
        kind,
        after,
        Optional.empty(),
        new Body(act.actor().name(), Optional.empty(), details));
  }

  private Admitted admit(
      Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now) {
    Admission.requireStep(state, procedure);
    return admission.rolesOf(nodes, procedure, actor, now).stream()
        .filter(Person.SUPERVISORS::contains)
        .sorted()
        .findFirst()
        .map(role -> new Admitted(role, Optional.empty()))
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.assign.role", actor.name()));
  }

  private void requirePerformer(Act act, String login) {
    Step step = Admission.requireStep(act.state(), act.procedure());
    LocalDate today = LocalDate.ofInstant(act.now(), act.procedure().officeHours().zone());
    if (!absences.isThere(act.unit(), login, today)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.assign.absent", absences.nameOf(login));
    }
    if (Collections.disjoint(absences.rolesOf(act.unit(), login, today), step.performers())) {
      throw Refused.because(
          Refused.Kind.INVALID,
          "refusal.assign.performer",
          absences.nameOf(login),
          step.activity());
    }
  }

  private void requireNobodyElseAtWork(Act act, String login) {
    holds
        .claim(act.unit(), act.state(), act.procedure(), act.now())
        .filter(claim -> !claim.login().equals(login))
        .ifPresent(
            claim -> {
              throw Refused.because(
                  Refused.Kind.CONFLICT,
                  "refusal.assign.taken",
                  absences.nameOf(claim.login()),
                  claim.since());
            });
  }
}
