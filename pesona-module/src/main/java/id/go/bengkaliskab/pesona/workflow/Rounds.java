package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Computes the state after an outcome. Pure: it reads no clock and writes nothing. */
final class Rounds {
  private static final String APPROVE = "approve";
  private static final String SHARE = "share";

  /** Steps whose performers write the article, and so never approve it in this round. */
  private static final Set<String> WRITING_STEPS = Set.of("create", "edit");

  private Rounds() {}

  /**
   * The state after an outcome, with the next revision.
   *
   * @param act who performs it, and the state before
   * @param content fingerprints of the article, which an approval covers
   * @param publishAt planned moment of publication
   * @param current version of the procedure in force, for a new round
   */
  static WorkflowState after(
      Act act,
      Outcome outcome,
      Article article,
      Fingerprint content,
      Optional<Instant> publishAt,
      Procedure current) {
    WorkflowState state = act.state();
    WorkflowState changed =
        switch (outcome.id()) {
          case "approve" ->
              moved(state.with(Optional.of(approval(act, content))), outcome, act.now());
          case "publish", Schedule.CHANGE -> publishing(act, publishAt);
          case Procedure.LIVE -> live(moved(state, outcome, act.now()), article, act.now());
          case "failed", Schedule.CANCEL -> backInStep(state, act.now());
          case "revise" -> moved(state.inNextRound(current.hash()), outcome, act.now());
          case "unpublish" -> unpublished(state, act.now());
          case "cancel" -> cancelled(state, act.now());
          default -> ordinary(act, outcome);
        };
    return changed.next();
  }

  private static WorkflowState ordinary(Act act, Outcome outcome) {
    WorkflowState state = act.state();
    WorkflowState written =
        WRITING_STEPS.contains(state.position().step())
            ? state.withContributor(act.actor().login())
            : state;
    boolean approvalFalls =
        outcome.target().equals(APPROVE) || WRITING_STEPS.contains(outcome.target());
    return moved(
        approvalFalls ? written.with(Optional.<Approval>empty()) : written, outcome, act.now());
  }

  private static WorkflowState moved(WorkflowState state, Outcome outcome, Instant now) {
    return state.at(outcome.target(), false, now).with(Attendance.NONE);
  }

  /** The step begins anew: its time ended when publication was asked for. */
  private static WorkflowState backInStep(WorkflowState state, Instant now) {
    return state.at(state.position().step(), false, now).with(Attendance.NONE);
  }

  private static WorkflowState publishing(Act act, Optional<Instant> publishAt) {
    WorkflowState state = act.state();
    return state
        .publishing(publishAt)
        .with(state.attendance().released(act.now(), act.procedure()));
  }

  private static WorkflowState live(WorkflowState state, Article article, Instant now) {
    String path =
        article
            .publicPath()
            .orElseThrow(() -> new IllegalStateException("live without a slug: " + article.id()));
    Instant first = state.publicCopy().map(PublicCopy::publishedAt).orElse(now);
    return state.withPublicCopy(Optional.of(new PublicCopy(state.revision(), path, first)));
  }

  /** An article that is being revised stays in its round when the public copy goes. */
  private static WorkflowState unpublished(WorkflowState state, Instant now) {
    WorkflowState withdrawn = state.withPublicCopy(Optional.empty());
    boolean atRest = state.position().isEnd() || state.position().step().equals(SHARE);
    return atRest
        ? withdrawn.at(Procedure.UNPUBLISHED, false, now).with(Attendance.NONE)
        : withdrawn;
  }

  /**
   * Cancelling the revision of a published article leaves the public copy as it is, and that of one
   * which was taken off the site leaves it off; both can be revised again.
   */
  private static WorkflowState cancelled(WorkflowState state, Instant now) {
    String endOfRevision =
        state.publicCopy().isPresent() ? Procedure.FINISHED : Procedure.UNPUBLISHED;
    String end = state.round() > 1 ? endOfRevision : Procedure.CANCELLED;
    return state.at(end, false, now).with(Attendance.NONE);
  }

  private static Approval approval(Act act, Fingerprint content) {
    return new Approval(
        act.state().revision(),
        content.words(),
        content.media(),
        act.actor().login(),
        act.admitted().role(),
        act.admitted().inPlace(),
        act.now());
  }
}
