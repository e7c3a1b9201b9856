package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose claim or assignment keeps others from a step: never one that has lapsed, nor that of
 * somebody who is away or has no account any more.
 */
final class Holds {
  private final Absences absences;

  Holds(Absences absences) {
    this.absences = absences;
  }

  /** The claim that stands now. */
  Optional<Claim> claim(Nodes nodes, WorkflowState state, Procedure procedure, Instant now) {
    return state
        .attendance()
        .claim()
        .filter(claim -> !claim.hasLapsed(now, procedure.claimLapse()))
        .filter(claim -> isThere(nodes, claim.login(), procedure, now));
  }

  /** The assignment that stands now. */
  Optional<Assignment> assignment(
      Nodes nodes, WorkflowState state, Procedure procedure, Instant now) {
    return state
        .attendance()
        .assignment()
        .filter(assignment -> isThere(nodes, assignment.login(), procedure, now));
  }

  /**
   * Refuses an actor while the step is somebody else's. Who acts in place of the performers minds
   * claims only: an assignment to one of them must not keep overdue work from being done.
   *
   * @throws Refused (conflict) naming who has it and since when
   */
  void requireFree(
      Nodes nodes,
      WorkflowState state,
      Procedure procedure,
      Actor actor,
      Admitted admitted,
      Instant now) {
    claim(nodes, state, procedure, now)
        .filter(claim -> !claim.login().equals(actor.login()))
        .ifPresent(
            claim -> {
              throw Refused.because(
                  Refused.Kind.CONFLICT,
                  "refusal.claim.taken",
                  absences.nameOf(claim.login()),
                  claim.since());
            });
    assignment(nodes, state, procedure, now)
        .filter(assignment -> !assignment.login().equals(actor.login()))
        .filter(assignment -> admitted.inPlace().isEmpty())
        .ifPresent(
            assignment -> {
              throw Refused.because(
                  Refused.Kind.CONFLICT,
                  "refusal.claim.assigned",
                  absences.nameOf(assignment.login()),
                  absences.nameOf(assignment.by()),
                  assignment.at());
            });
  }

  private boolean isThere(Nodes nodes, String login, Procedure procedure, Instant now) {
    return absences.isThere(nodes, login, LocalDate.ofInstant(now, procedure.officeHours().zone()));
  }
}
