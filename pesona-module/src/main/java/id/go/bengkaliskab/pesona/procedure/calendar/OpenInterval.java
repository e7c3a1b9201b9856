package id.go.bengkaliskab.pesona.procedure.calendar;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A stretch of a day in which the office is open.
 *
 * @param from the opening, inside
 * @param to the closing, outside; later than {@code from}
 */
public record OpenInterval(LocalTime from, LocalTime to) {
  public OpenInterval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("the office opens at " + from + ", not before " + to);
    }
  }

  /** Its length. */
  public Duration length() {
    return Duration.between(from, to);
  }

  /** How much of it lies before a time of day. */
  Duration until(LocalTime time) {
    if (!time.isAfter(from)) {
      return Duration.ZERO;
    }
    return time.isBefore(to) ? Duration.between(from, time) : length();
  }

  boolean contains(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
