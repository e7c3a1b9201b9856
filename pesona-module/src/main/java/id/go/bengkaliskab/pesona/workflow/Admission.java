package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides in which role somebody may act, if at all. */
final class Admission {
  /** Performer in the procedure file that stands for whoever has claimed the article. */
  private static final String CLAIMANT = "claimant";

  private final Absences absences;
  private final Holds holds;

  Admission(Absences absences, Holds holds) {
    this.absences = absences;
    this.holds = holds;
  }

  /**
   * Admits an actor to an outcome.
   *
   * @throws Refused (not allowed) when no role admits, (conflict) when somebody else works on it or
   *     the step is paused
   */
  Admitted admit(
      Nodes nodes,
      WorkflowState state,
      Procedure procedure,
      Outcome outcome,
      Actor actor,
      Instant now) {
    if (outcome.system() || actor.isSystem()) {
      if (outcome.system() && actor.isSystem()) {
        return new Admitted("", Optional.empty());
      }
      throw notAllowed(outcome.label(), actor);
    }
    Set<String> roles = rolesOf(nodes, procedure, actor, now);
    if (outcome.performers().isEmpty()) {
      Step step = procedure.require(state.position().step());
      Admitted admitted =
          performer(roles, step.performers())
              .or(() -> inPlace(nodes, state, procedure, step, roles, now))
              .orElseThrow(() -> notAllowed(step.activity(), actor));
      holds.requireFree(nodes, state, procedure, actor, admitted, now);
      requireRunning(state);
      return admitted;
    }
    if (outcome.performers().contains(CLAIMANT)
        && state.attendance().isHeldBy(actor.login(), now, procedure.claimLapse())) {
      return new Admitted(
          performer(roles, procedure.require(state.position().step()).performers())
              .map(Admitted::role)
              .orElse(CLAIMANT),
          Optional.empty());
    }
    return performer(roles, outcome.performers())
        .orElseThrow(() -> notAllowed(outcome.label(), actor));
  }

  /**
   * Admits an actor to work on the present step, without performing an outcome.
   *
   * @throws Refused (not allowed) when no role admits, (conflict) when somebody else works on it
   */
  Admitted admitToStep(
      Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now) {
    Admitted admitted = admitToHeldStep(nodes, state, procedure, actor, now);
    holds.requireFree(nodes, state, procedure, actor, admitted, now);
    return admitted;
  }

  /**
   * Admits an actor to the present step, whoever works on it.
   *
   * @throws Refused (not allowed) when no role admits, (conflict) when there is no step to work on
   */
  Admitted admitToHeldStep(
      Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now) {
    Step step = requireStep(state, procedure);
    Set<String> roles = rolesOf(nodes, procedure, actor, now);
    return performer(roles, step.performers())
        .or(() -> inPlace(nodes, state, procedure, step, roles, now))
        .orElseThrow(() -> notAllowed(step.activity(), actor));
  }

  /**
   * Admits an actor who wants to begin an article.
   *
   * @throws Refused (not allowed) when no role admits
   */
  Admitted admitToFirstStep(Nodes nodes, Procedure procedure, Actor actor, Instant now) {
    Step first = procedure.first();
    return performer(rolesOf(nodes, procedure, actor, now), first.performers())
        .orElseThrow(() -> notAllowed(first.activity(), actor));
  }

  /**
   * Lets those through who hold a role of the procedure, their own or an absent person's.
   *
   * @param refusal key of the sentence for all others, with their name
   * @throws Refused (not allowed) for all others
   */
  void requireColleague(
      Nodes nodes, Procedure procedure, Actor actor, Instant now, String refusal) {
    Set<String> held = rolesOf(nodes, procedure, actor, now);
    if (procedure.roles().stream().map(Role::id).noneMatch(held::contains)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, refusal, actor.name());
    }
  }

  /** How the actor's roles admit to the present step, whoever works on it. */
  Optional<Performing> performing(
      Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now) {
    if (state.position().isEnd()) {
      return Optional.empty();
    }
    Step step = procedure.require(state.position().step());
    Set<String> roles = rolesOf(nodes, procedure, actor, now);
    return performer(roles, step.performers())
        .or(() -> inPlace(nodes, state, procedure, step, roles, now))
        .map(admitted -> new Performing(admitted.inPlace()));
  }

  /** The step in which work is done now; refused when there is none. */
  static Step requireStep(WorkflowState state, Procedure procedure) {
    if (state.position().isEnd()) {
      throw Refused.because(
          Refused.Kind.CONFLICT, "refusal.article.ended", state.position().step());
    }
    if (state.position().publishAt().isPresent()) {
      throw Refused.because(
          Refused.Kind.CONFLICT,
          "refusal.article.scheduled",
          state.position().publishAt().orElseThrow());
    }
    if (state.position().publishing()) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.article.publishing");
    }
    return procedure.require(state.position().step());
  }

  private Optional<Admitted> inPlace(
      Nodes nodes,
      WorkflowState state,
      Procedure procedure,
      Step step,
      Set<String> roles,
      Instant now) {
    return performer(roles, step.inPlace())
        .flatMap(
            role ->
                reasonToStandIn(nodes, state, procedure, step, now)
                    .map(reason -> new Admitted(role.role(), Optional.of(reason))));
  }

  private Optional<String> reasonToStandIn(
      Nodes nodes, WorkflowState state, Procedure procedure, Step step, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, procedure.officeHours().zone());
    List<Person> present =
        step.performers().stream()
            .flatMap(role -> absences.present(nodes, role, today).stream())
            .toList();
    if (present.isEmpty()) {
      return Optional.of("absent");
    }
    if (present.stream().allMatch(person -> state.contributors().contains(person.login()))) {
      return Optional.of("own-work");
    }
    Duration spent =
        state
            .attendance()
            .until(state.position().enteredAt(), now, procedure, step.standardTime().duration())
            .office();
    return spent.compareTo(step.standardTime().duration()) > 0
        ? Optional.of("overdue")
        : Optional.empty();
  }

  /** The roles that an actor holds now; none for the system. */
  Set<String> rolesOf(Nodes nodes, Procedure procedure, Actor actor, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, procedure.officeHours().zone());
    return actor.person().map(person -> absences.rolesOf(nodes, person, today)).orElse(Set.of());
  }

  private static Optional<Admitted> performer(Set<String> held, Collection<String> performers) {
    return performers.stream()
        .filter(held::contains)
        .sorted()
        .findFirst()
        .map(role -> new Admitted(role, Optional.empty()));
  }

  private static void requireRunning(WorkflowState state) {
    if (state.attendance().pause().isPresent()) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.task.paused");
    }
  }

  private static Refused notAllowed(LocalizedText what, Actor actor) {
    return Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.role", actor.name(), what);
  }
}
