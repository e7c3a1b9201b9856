package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Who works on a step, and when its time stands still. */
public final class Attendances {
  /** A claim as young as this isn't written again at every key stroke. */
  private static final Duration LIVELY = Duration.ofMinutes(1);

  private final StepWork steps;
  private final Contents contents;
  private final Recorder recorder;
  private final Holds holds;
  private final List<Effect> effects;

  Attendances(
      StepWork steps, Contents contents, Recorder recorder, Holds holds, List<Effect> effects) {
    this.steps = steps;
    this.contents = contents;
    this.recorder = recorder;
    this.holds = holds;
    this.effects = List.copyOf(effects);
  }

  /**
   * Claims the present step for somebody who may perform it; claiming again renews the claim.
   *
   * @throws Refused when the actor may not, or somebody else has it
   */
  public WorkflowState claim(ArticleId id, Actor actor) {
    return change(
        id,
        actor,
        act -> act.state().attendance().workedOnBy(actor.login(), act.now(), act.procedure()));
  }

  /**
   * Tells that the claimant is still at work, as an editor does while somebody types. A claim that
   * had lapsed and that nobody else took begins anew. Cheap: within a minute of the last activity
   * nothing is written.
   *
   * @throws Refused (conflict) when the actor hasn't claimed the step or somebody else has it now,
   *     with who and since when; (not allowed) when the actor no longer performs it
   */
  public void touch(ArticleId id, Actor actor) {
    if (steps.isFresh(id, actor, LIVELY)) {
      return;
    }
    steps.on(
        id,
        actor,
        act -> {
          if (!act.state().isClaimedBy(actor.login())) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.claim.not-yours");
          }
          Attendance attendance = act.state().attendance();
          WorkflowState renewed =
              act.state().with(attendance.workedOnBy(actor.login(), act.now(), act.procedure()));
          WorkflowStates.touch(act.unit(), renewed);
          return renewed;
        });
  }

  /**
   * Takes the step from whoever works on it or was given it. Recorded, and told to them; what they
   * drafted stays theirs. A free step is claimed.
   *
   * @throws Refused when the actor doesn't perform the step
   */
  public WorkflowState takeOver(ArticleId id, Actor actor) {
    return steps.onHeld(
        id,
        actor,
        act -> {
          Set<String> former = others(act);
          WorkflowState state = act.state();
          Attendance attendance =
              state.attendance().workedOnBy(actor.login(), act.now(), act.procedure());
          WorkflowState taken =
              state.with(state.isAssignedTo(actor.login()) ? attendance : attendance.unassigned());
          Article article = contents.load(act.unit(), id);
          WorkflowStates.save(act.unit(), taken, article.title());
          if (!former.isEmpty()) {
            Entry entry =
                recorder.note(
                    act,
                    "take-over",
                    taken,
                    Optional.empty(),
                    new Body(
                        actor.name(), Optional.empty(), Map.of("from", String.join(", ", former))));
            HandOver handOver = new HandOver(HandOver.Kind.TAKEN, article, former, actor, entry);
            effects.forEach(effect -> effect.after(handOver, act.unit()));
          }
          return taken;
        });
  }

  /** Those whose claim or assignment stands in the actor's way. */
  private Set<String> others(Act act) {
    Set<String> logins = new TreeSet<>();
    holds
        .claim(act.unit(), act.state(), act.procedure(), act.now())
        .ifPresent(claim -> logins.add(claim.login()));
    holds
        .assignment(act.unit(), act.state(), act.procedure(), act.now())
        .ifPresent(assignment -> logins.add(assignment.login()));
    logins.remove(act.actor().login());
    return logins;
  }

  /**
   * Gives the step back; the time of the claim is kept. Who was given the step gives that back too.
   *
   * @throws Refused (conflict) when the actor doesn't have it
   */
  public WorkflowState release(ArticleId id, Actor actor) {
    return change(
        id,
        actor,
        act -> {
          boolean assigned = act.state().isAssignedTo(actor.login());
          if (!assigned && !act.state().isClaimedBy(actor.login())) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.claim.not-yours");
          }
          Attendance released = act.state().attendance().released(act.now(), act.procedure());
          if (!assigned) {
            return released;
          }
          record(act, "unassign", Optional.empty());
          return released.unassigned();
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
          return act.state()
              .attendance()
              .renewedBy(actor.login(), act.now(), act.procedure())
              .paused(actor.login(), act.now(), why);
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
          return act.state()
              .attendance()
              .renewedBy(actor.login(), act.now(), act.procedure())
              .resumed(act.now(), act.procedure().officeHours());
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
