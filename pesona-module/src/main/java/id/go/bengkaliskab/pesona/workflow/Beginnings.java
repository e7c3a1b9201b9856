package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Begins articles: round 1, first step, claimed by the writer. */
public final class Beginnings {
  private final Store store;
  private final ProcedureVersions procedures;
  private final Admission admission;
  private final Contents contents;
  private final Recorder recorder;
  private final Clock clock;

  Beginnings(
      Store store,
      ProcedureVersions procedures,
      Admission admission,
      Contents contents,
      Recorder recorder,
      Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.admission = admission;
    this.contents = contents;
    this.recorder = recorder;
    this.clock = clock;
  }

  /**
   * Refuses an actor who may not begin articles, before anything is read for them.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused (not allowed)
   */
  public void requireAllowed(Actor actor) {
    Instant now = clock.instant();
    Procedure procedure = procedures.current();
    store.read(reading -> admission.admitToFirstStep(reading, procedure, actor, now));
  }

  /**
   * Begins an article under the procedure in force.
   *
   * @param draft first content, with the id it will keep; rich text is sanitised
   * @return the state with revision 1
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the actor doesn't perform the first
   *     step, or the slug is taken
   */
  public WorkflowState begin(Article draft, Actor actor) {
    return store.write(
        unit -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          Procedure procedure = procedures.current();
          WorkflowState nothing = unbegun(draft, actor, procedure, now);
          Admitted admitted = admission.admitToFirstStep(unit, procedure, actor, now);
          Act act = new Act(unit, actor, admitted, nothing, procedure, now);
          WorkflowState begun = nothing.next();
          Article article = draft.withTexts(RichText::clean);
          contents.keep(unit, article, begun, actor, Revision.SAVE, now);
          recorder.note(
              act,
              "begin",
              begun,
              Optional.of(contents.fingerprint(article)),
              new Body(actor.name(), Optional.empty(), Map.of()));
          WorkflowStates.save(unit, begun, article.title());
          return begun;
        });
  }

  private static WorkflowState unbegun(
      Article draft, Actor actor, Procedure procedure, Instant now) {
    return new WorkflowState(
        draft.id(),
        actor.login(),
        1,
        procedure.hash(),
        0,
        new Position(procedure.first().id(), false, now),
        Attendance.NONE.workedOnBy(actor.login(), now, procedure),
        Set.of(actor.login()),
        Optional.empty(),
        Optional.empty());
  }
}
