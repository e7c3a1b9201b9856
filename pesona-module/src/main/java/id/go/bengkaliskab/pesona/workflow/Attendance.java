package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who works on the step now, and the office time that was worked and paused so far.
 *
 * @param claim present claim
 * @param worked office time of claims that ended
 * @param pause present pause
 * @param paused office time of pauses that ended
 */
public record Attendance(
    Optional<Claim> claim, Duration worked, Optional<Pause> pause, Duration paused) {

  /** Nobody has begun yet. */
  public static final Attendance NONE =
      new Attendance(Optional.empty(), Duration.ZERO, Optional.empty(), Duration.ZERO);

  public Attendance {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(worked, "worked");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(paused, "paused");
  }

  Attendance claimed(String login, Instant at) {
    return new Attendance(Optional.of(new Claim(login, at)), worked, pause, paused);
  }

  Attendance released(Instant at, OfficeHours hours) {
    return new Attendance(Optional.empty(), workedUntil(at, hours), pause, paused);
  }

  Attendance paused(String login, Instant at, String reason) {
    return new Attendance(claim, worked, Optional.of(new Pause(login, at, reason)), paused);
  }

  Attendance resumed(Instant at, OfficeHours hours) {
    return new Attendance(claim, worked, Optional.empty(), pausedUntil(at, hours));
  }

  /**
   * The durations of the step if it ended at a moment.
   *
   * @param enteredAt when the step was entered
   * @param at the moment
   */
  public StepTime until(Instant enteredAt, Instant at, OfficeHours hours, Duration standard) {
    Duration pauses = pausedUntil(at, hours);
    Duration clock = Duration.between(enteredAt, at);
    return new StepTime(
        clock.isNegative() ? Duration.ZERO : clock,
        working(enteredAt, at, hours).minus(pauses),
        pauses,
        workedUntil(at, hours),
        standard);
  }

  private Duration workedUntil(Instant at, OfficeHours hours) {
    return claim.map(it -> worked.plus(working(it.since(), at, hours))).orElse(worked);
  }

  private Duration pausedUntil(Instant at, OfficeHours hours) {
    return pause.map(it -> paused.plus(working(it.since(), at, hours))).orElse(paused);
  }

  /** A clock that was set back counts nothing, rather than standing in the way of work. */
  private static Duration working(Instant from, Instant to, OfficeHours hours) {
    return to.isBefore(from) ? Duration.ZERO : hours.workingTime(from, to);
  }
}
