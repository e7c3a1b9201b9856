package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The state of an article in the procedure, apart from its content.
 *
 * @param articleId the article
 * @param createdBy login of who began it
 * @param round 1 for the first; each revision of a published article begins another
 * @param procedureHash version of the procedure that this round follows
 * @param revision newest revision of the content
 * @param position where it stands
 * @param attendance who works on it, and how long
 * @param contributors logins of those who wrote or edited in this round; none of them approves it
 * @param approval approval of this round
 * @param publicCopy what the public sees
 */
public record WorkflowState(
    ArticleId articleId,
    String createdBy,
    int round,
    String procedureHash,
    int revision,
    Position position,
    Attendance attendance,
    Set<String> contributors,
    Optional<Approval> approval,
    Optional<PublicCopy> publicCopy) {

  private static final String APPROVE = "approve";

  public WorkflowState {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(createdBy, "createdBy");
    Objects.requireNonNull(procedureHash, "procedureHash");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(attendance, "attendance");
    contributors = Set.copyOf(contributors);
    Objects.requireNonNull(approval, "approval");
    Objects.requireNonNull(publicCopy, "publicCopy");
  }

  /**
   * Whether somebody decides on the newest revision, or has approved it and it isn't public yet:
   * what it says and shows must stay until it is.
   */
  public boolean isBoundByApproval() {
    int shown = publicCopy.map(PublicCopy::revision).orElse(0);
    boolean awaited = approval.filter(it -> it.revision() > shown).isPresent();
    return !position.isEnd() && (position.step().equals(APPROVE) || awaited);
  }

  /** Whether this person has claimed the step, even if that claim has lapsed meanwhile. */
  public boolean isClaimedBy(String login) {
    return attendance.claim().filter(claim -> claim.login().equals(login)).isPresent();
  }

  /** Whether the step was given to this person. */
  public boolean isAssignedTo(String login) {
    return attendance.assignment().filter(it -> it.login().equals(login)).isPresent();
  }

  WorkflowState next() {
    return with(revision + 1, position, attendance, contributors, approval, publicCopy);
  }

  WorkflowState at(String step, boolean publishing, Instant when) {
    return with(
        revision,
        new Position(step, publishing, when),
        attendance,
        contributors,
        approval,
        publicCopy);
  }

  WorkflowState publishing(Optional<Instant> publishAt) {
    return with(
        revision,
        new Position(position.step(), true, position.enteredAt(), publishAt),
        attendance,
        contributors,
        approval,
        publicCopy);
  }

  WorkflowState with(Attendance other) {
    return with(revision, position, other, contributors, approval, publicCopy);
  }

  WorkflowState withContributor(String login) {
    Set<String> all = new HashSet<>(contributors);
    all.add(login);
    return with(revision, position, attendance, all, approval, publicCopy);
  }

  WorkflowState with(Optional<Approval> other) {
    return with(revision, position, attendance, contributors, other, publicCopy);
  }

  WorkflowState withPublicCopy(Optional<PublicCopy> copy) {
    return with(revision, position, attendance, contributors, approval, copy);
  }

  WorkflowState inNextRound(String newProcedureHash) {
    return new WorkflowState(
        articleId,
        createdBy,
        round + 1,
        newProcedureHash,
        revision,
        position,
        attendance,
        Set.of(),
        Optional.empty(),
        publicCopy);
  }

  private WorkflowState with(
      int newRevision,
      Position newPosition,
      Attendance newAttendance,
      Set<String> newContributors,
      Optional<Approval> newApproval,
      Optional<PublicCopy> newCopy) {
    return new WorkflowState(
        articleId,
        createdBy,
        round,
        procedureHash,
        newRevision,
        newPosition,
        newAttendance,
        newContributors,
        newApproval,
        newCopy);
  }
}
