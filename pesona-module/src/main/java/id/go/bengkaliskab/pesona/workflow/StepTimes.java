package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.time.Instant;
import java.util.Optional;

/** Takes the time of steps. */
public final class StepTimes {
  private StepTimes() {}

  /** The durations of the present step so far; none after the end. */
  public static Optional<StepTime> running(WorkflowState state, Procedure procedure, Instant now) {
    Position position = state.position();
    return procedure
        .step(position.step())
        .map(
            step ->
                state
                    .attendance()
                    .until(position.enteredAt(), now, procedure, step.standardTime().duration()));
  }

  /**
   * When the standard time of the present step is used up. While it is paused this moves on with
   * the clock.
   *
   * @param now moment for which it is asked
   * @return empty after the end of the round
   */
  public static Optional<Instant> due(WorkflowState state, Procedure procedure, Instant now) {
    return running(state, procedure, now)
        .map(
            time ->
                procedure
                    .officeHours()
                    .plus(state.position().enteredAt(), time.standard().plus(time.paused())));
  }
}
