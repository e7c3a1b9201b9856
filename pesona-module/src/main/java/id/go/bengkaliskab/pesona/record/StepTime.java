package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Objects;

/**
 * How long a step took, to the second.
 *
 * @param clock from entry to done on the clock
 * @param office from entry to done within office hours, without pauses; what the standard is held
 *     against
 * @param paused office time during which the article waited for someone outside
 * @param worked office time during which somebody had claimed it
 * @param standard standard time of the procedure
 * @param ended whether the step was left then; an act such as taking an older revision off the site
 *     happens in a step that goes on
 */
public record StepTime(
    Duration clock,
    Duration office,
    Duration paused,
    Duration worked,
    Duration standard,
    boolean ended) {
  public StepTime {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(paused, "paused");
    Objects.requireNonNull(worked, "worked");
    Objects.requireNonNull(standard, "standard");
  }

  /** The time of a step that was left. */
  public StepTime(
      Duration clock, Duration office, Duration paused, Duration worked, Duration standard) {
    this(clock, office, paused, worked, standard, true);
  }

  /** The same time, of a step that goes on. */
  public StepTime unended() {
    return new StepTime(clock, office, paused, worked, standard, false);
  }

  /** With the time of an earlier attempt at the same step, held against the standard once. */
  public StepTime after(StepTime earlier) {
    return new StepTime(
        earlier.clock.plus(clock),
        earlier.office.plus(office),
        earlier.paused.plus(paused),
        earlier.worked.plus(worked),
        standard,
        ended);
  }

  /** Whether four fifths of the standard time are used, or more. */
  public boolean isNearlyUp() {
    return office.multipliedBy(5).compareTo(standard.multipliedBy(4)) >= 0;
  }

  /** Whether the step was done within its standard time. */
  public boolean onTime() {
    return office.compareTo(standard) <= 0;
  }

  void write(ObjectNode json) {
    json.put("clockSeconds", clock.toSeconds());
    json.put("officeSeconds", office.toSeconds());
    json.put("pausedSeconds", paused.toSeconds());
    json.put("workedSeconds", worked.toSeconds());
    json.put("standardMinutes", standard.toMinutes());
    json.put("onTime", onTime());
    if (!ended) {
      // only where it says something: headers of before this was told stay as they were hashed
      json.put("ended", false);
    }
  }

  static StepTime read(JsonNode json) {
    return new StepTime(
        Duration.ofSeconds(json.required("clockSeconds").longValue()),
        Duration.ofSeconds(json.required("officeSeconds").longValue()),
        Duration.ofSeconds(json.required("pausedSeconds").longValue()),
        Duration.ofSeconds(json.required("workedSeconds").longValue()),
        Duration.ofMinutes(json.required("standardMinutes").longValue()),
        json.path("ended").asBoolean(true));
  }
}
