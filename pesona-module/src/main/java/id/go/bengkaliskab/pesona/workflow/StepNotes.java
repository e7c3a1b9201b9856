package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Acts that belong to a step without ending it, such as sharing on one channel: each recorded. */
public final class StepNotes {
  private final StepWork steps;
  private final Contents contents;
  private final Recorder recorder;

  StepNotes(StepWork steps, Contents contents, Recorder recorder) {
    this.steps = steps;
    this.contents = contents;
    this.recorder = recorder;
  }

  /**
   * Where and when such an act happens.
   *
   * @param unit where it is written
   * @param state state of the article
   * @param procedure version of the procedure that its round follows
   * @param now moment of the act
   */
  public record Occasion(UnitOfWork unit, WorkflowState state, Procedure procedure, Instant now) {}

  /**
   * What the record tells of such an act.
   *
   * @param details values by name
   * @param reason reason given
   */
  public record Note(Map<String, String> details, Optional<String> reason) {
    public Note {
      details = Map.copyOf(details);
    }
  }

  /**
   * Carries out an act of the present step and records it in the same save. Who acts has claimed
   * the step then.
   *
   * @param step id of the step that the act belongs to
   * @param kind kind of the record, such as {@code share}
   * @param act checks and writes
   * @throws Refused (conflict) when the article is in another step or claimed by somebody else,
   *     (not allowed) when the actor doesn't perform the step
   */
  public Entry note(
      ArticleId id, String step, Actor actor, String kind, Function<Occasion, Note> act) {
    return steps.on(id, actor, admitted -> record(admitted, step, kind, act));
  }

  private Entry record(Act act, String step, String kind, Function<Occasion, Note> work) {
    String present = act.state().position().step();
    if (!present.equals(step)) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.step.other", step, present);
    }
    Note note = work.apply(new Occasion(act.unit(), act.state(), act.procedure(), act.now()));
    WorkflowState after = claimed(act);
    String title = contents.load(act.unit(), after.articleId()).title();
    WorkflowStates.save(act.unit(), after, title);
    return recorder.note(
        act,
        kind,
        after,
        Optional.empty(),
        new Body(act.actor().name(), note.reason(), note.details()));
  }

  private static WorkflowState claimed(Act act) {
    WorkflowState state = act.state();
    return state.with(
        state.attendance().workedOnBy(act.actor().login(), act.now(), act.procedure()));
  }
}
