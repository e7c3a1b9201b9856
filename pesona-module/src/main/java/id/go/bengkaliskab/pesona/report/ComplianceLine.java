package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.Duration;
import java.util.Objects;

/**
 * One line of the monthly report: what one person, or everybody, did in one step.
 *
 * @param number number of the step in the procedure; 0 for a step that the present procedure
 *     doesn't know
 * @param step id of the step
 * @param activity what is done in it
 * @param standard standard time; a change within the month makes two lines
 * @param login who; empty for the sum of all
 * @param name their name; the login when the account is gone, empty for the sum of all
 * @param tally the counts
 */
public record ComplianceLine(
    int number,
    String step,
    LocalizedText activity,
    Duration standard,
    String login,
    String name,
    Tally tally) {
  public ComplianceLine {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tally, "tally");
  }

  /** Whether it sums up everybody. */
  public boolean isSum() {
    return login.isEmpty();
  }
}
