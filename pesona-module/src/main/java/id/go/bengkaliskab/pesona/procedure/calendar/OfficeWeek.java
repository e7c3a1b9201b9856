package id.go.bengkaliskab.pesona.procedure.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The hours of a week without holidays; at least one day is open. */
public final class OfficeWeek {
  private final Map<DayOfWeek, OfficeDay> days = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, Duration> before = new EnumMap<>(DayOfWeek.class);
  private final Duration length;

  /**
   * @param open the days with hours; a day that is missing is closed
   * @throws IllegalArgumentException when no day has hours
   */
  public OfficeWeek(Map<DayOfWeek, OfficeDay> open) {
    Duration sum = Duration.ZERO;
    for (DayOfWeek weekday : DayOfWeek.values()) {
      OfficeDay day = Objects.requireNonNullElse(open.get(weekday), OfficeDay.CLOSED);
      days.put(weekday, day);
      before.put(weekday, sum);
      sum = sum.plus(day.length());
    }
    if (sum.isZero()) {
      throw new IllegalArgumentException("a week in which the office never opens");
    }
    length = sum;
  }

  /** The hours of a weekday. */
  public OfficeDay day(DayOfWeek weekday) {
    return Objects.requireNonNull(days.get(weekday));
  }

  /** How long the office is open in a week. */
  public Duration length() {
    return length;
  }

  /** How long it is open from Monday until a weekday begins. */
  Duration before(DayOfWeek weekday) {
    return Objects.requireNonNull(before.get(weekday));
  }
}
