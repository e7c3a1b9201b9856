package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who works on a step, and when its time stands still. */
public final class Attendances {
  private final StepWork steps;
  private final Contents contents;
  private final Recorder recorder;

  Attendances(StepWork steps, Contents contents, Recorder recorder) {
    this.steps = steps;
    this.contents = contents;
    this.recorder = recorder;
  }

  /**
   * Claims the present step for somebody who may perform it; claiming again changes nothing.
   *
   * @throws Refused when the actor may not, or somebody else has it
   */
  public WorkflowState claim(ArticleId id, Actor actor) {
    return change(
        id,
        actor,
        act ->
            act.state().isClaimedBy(actor.login())
                ? act.state().attendance()
                : act.state().attendance().claimed(actor.login(), act.now()));
  }

  /**
   * Gives the step back; the time of the claim is kept.
   *
   * @throws Refused (conflict) when the actor doesn't have it
   */
  public WorkflowState release(ArticleId id, Actor actor) {
    return change(
        id,
        actor,
        act -> {
          if (!act.state().isClaimedBy(actor.login())) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.claim.not-yours");
          }
          return act.state().attendance().released(act.now(), act.procedure().officeHours());
        });
  }

  /**
   * Lets the time of the step stand still while the article waits for someone outside the office.
   *
   * @param reason what it waits for; not blank
   * @throws Refused when the actor doesn't perform the step, a reason lacks or it is paused already
   */
  public WorkflowState pause(ArticleId id, Actor actor, String reason) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > TransitionRequest.LONGEST_REASON) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.pause.reason");
    }
    return change(
        id,
        actor,
        act -> {
          if (act.state().attendance().pause().isPresent()) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.pause.already");
          }
          record(act, "pause", Optional.of(why));
          return act.state().attendance().paused(actor.login(), act.now(), why);
        });
  }

  /**
   * Lets the time run again.
   *
   * @throws Refused when the actor doesn't perform the step or it isn't paused
   */
  public WorkflowState resume(ArticleId id, Actor actor) {
    return change(
        id,
        actor,
        act -> {
          if (act.state().attendance().pause().isEmpty()) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.pause.none");
          }
          record(act, "resume", Optional.empty());
          return act.state().attendance().resumed(act.now(), act.procedure().officeHours());
        });
  }

  private WorkflowState change(ArticleId id, Actor actor, Function<Act, Attendance> change) {
    return steps.on(
        id,
        actor,
        act -> {
          WorkflowState changed = act.state().with(change.apply(act));
          WorkflowStates.save(act.unit(), changed, contents.load(act.unit(), id).title());
          return changed;
        });
  }

  private void record(Act act, String kind, Optional<String> reason) {
    recorder.note(
        act, kind, act.state(), Optional.empty(), new Body(act.actor().name(), reason, Map.of()));
  }
}
