package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Opens the gate for work on the present step of an article, to those who may perform it. */
final class StepWork {
  private final Store store;
  private final ProcedureVersions procedures;
  private final Admission admission;
  private final Clock clock;

  StepWork(Store store, ProcedureVersions procedures, Admission admission, Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.admission = admission;
    this.clock = clock;
  }

  /**
   * Runs work on the present step.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when there is no such article, no step to
   *     work on, the actor doesn't perform it, or somebody else has claimed it
   */
  <T> T on(ArticleId id, Actor actor, Function<Act, T> work) {
    return open(id, actor, admission::admitToStep, work);
  }

  /**
   * Runs work on the present step, whoever has claimed it.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when there is no such article, no step to
   *     work on, or the actor doesn't perform it
   */
  <T> T onHeld(ArticleId id, Actor actor, Function<Act, T> work) {
    return open(id, actor, admission::admitToHeldStep, work);
  }

  /** Opens the gate to those whom a door admits. */
  <T> T open(ArticleId id, Actor actor, Door door, Function<Act, T> work) {
    return store.write(
        unit -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          WorkflowState state = WorkflowStates.require(unit, id);
          Procedure procedure = procedures.byHash(state.procedureHash());
          Admitted admitted = door.admit(unit, state, procedure, actor, now);
          return work.apply(new Act(unit, actor, admitted, state, procedure, now));
        });
  }

  /** Whether a claim of the actor was renewed so shortly ago that it needs no save now. */
  boolean isFresh(ArticleId id, Actor actor, Duration within) {
    Instant now = clock.instant();
    return store.read(
        reading ->
            WorkflowStates.require(reading, id).attendance().isHeldBy(actor.login(), now, within));
  }

  /** Decides in which role somebody may work on a step. */
  interface Door {
    /**
     * Admits an actor.
     *
     * @throws id.go.bengkaliskab.pesona.refusal.Refused when they may not
     */
    Admitted admit(Nodes nodes, WorkflowState state, Procedure procedure, Actor actor, Instant now);
  }
}
