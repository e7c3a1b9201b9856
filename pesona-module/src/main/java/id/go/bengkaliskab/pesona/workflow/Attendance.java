package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who works on the step now, and the office time that was worked and paused so far.
 *
 * @param claim present claim, lapsed or not
 * @param assignment to whom the step was given
 * @param worked office time of claims that ended
 * @param pause present pause
 * @param paused office time of pauses that ended
 */
public record Attendance(
    Optional<Claim> claim,
    Optional<Assignment> assignment,
    Duration worked,
    Optional<Pause> pause,
    Duration paused) {

  /** Nobody has begun yet. */
  public static final Attendance NONE =
      new Attendance(
          Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty(), Duration.ZERO);

  public Attendance {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(worked, "worked");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(paused, "paused");
  }

  /** Whether this person works on the step, and their claim has not lapsed. */
  boolean isHeldBy(String login, Instant now, Duration lapse) {
    return claim.filter(it -> it.login().equals(login) && !it.hasLapsed(now, lapse)).isPresent();
  }

  /**
   * Somebody works on the step: their claim is renewed, or begins. The time of a claim that had
   * ended unnoticed counts to its last activity.
   */
  Attendance workedOnBy(String login, Instant now, Procedure procedure) {
    if (isHeldBy(login, now, procedure.claimLapse())) {
      return with(claim.map(it -> it.activeAt(now)), worked);
    }
    return with(Optional.of(new Claim(login, now, now)), workedToLastActivity(procedure));
  }

  /** The holder's claim is renewed; anybody else's act leaves the claim as it is. */
  Attendance renewedBy(String login, Instant now, Procedure procedure) {
    return isHeldBy(login, now, procedure.claimLapse()) ? workedOnBy(login, now, procedure) : this;
  }

  Attendance released(Instant now, Procedure procedure) {
    return with(Optional.empty(), workedUntil(now, procedure));
  }

  /** Given to somebody; what another had begun and left counts to the last activity. */
  Attendance assigned(Assignment to, Procedure procedure) {
    boolean goesOn = claim.filter(it -> it.login().equals(to.login())).isPresent();
    Attendance left = goesOn ? this : with(Optional.empty(), workedToLastActivity(procedure));
    return left.with(Optional.of(to));
  }

  Attendance unassigned() {
    return with(Optional.<Assignment>empty());
  }

  Attendance paused(String login, Instant at, String reason) {
    return new Attendance(
        claim, assignment, worked, Optional.of(new Pause(login, at, reason)), paused);
  }

  Attendance resumed(Instant at, OfficeHours hours) {
    return new Attendance(claim, assignment, worked, Optional.empty(), pausedUntil(at, hours));
  }

  /**
   * The durations of the step if it ended at a moment.
   *
   * @param enteredAt when the step was entered
   * @param at the moment
   * @param procedure the version that the round follows
   */
  StepTime until(Instant enteredAt, Instant at, Procedure procedure, Duration standard) {
    OfficeHours hours = procedure.officeHours();
    Duration pauses = pausedUntil(at, hours);
    Duration clock = Duration.between(enteredAt, at);
    return new StepTime(
        clock.isNegative() ? Duration.ZERO : clock,
        working(enteredAt, at, hours).minus(pauses),
        pauses,
        workedUntil(at, procedure),
        standard);
  }

  private Duration workedUntil(Instant at, Procedure procedure) {
    return claim
        .filter(it -> !it.hasLapsed(at, procedure.claimLapse()))
        .map(it -> worked.plus(working(it.since(), at, procedure.officeHours())))
        .orElseGet(() -> workedToLastActivity(procedure));
  }

  private Duration workedToLastActivity(Procedure procedure) {
    return claim
        .map(it -> worked.plus(working(it.since(), it.activeAt(), procedure.officeHours())))
        .orElse(worked);
  }

  private Duration pausedUntil(Instant at, OfficeHours hours) {
    return pause.map(it -> paused.plus(working(it.since(), at, hours))).orElse(paused);
  }

  private Attendance with(Optional<Claim> other, Duration workedSoFar) {
    return new Attendance(other, assignment, workedSoFar, pause, paused);
  }

  private Attendance with(Optional<Assignment> other) {
    return new Attendance(claim, other, worked, pause, paused);
  }

  /** A clock that was set back counts nothing, rather than standing in the way of work. */
  private static Duration working(Instant from, Instant to, OfficeHours hours) {
    return to.isBefore(from) ? Duration.ZERO : hours.workingTime(from, to);
  }
}
