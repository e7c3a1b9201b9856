package id.go.bengkaliskab.pesona.procedure.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The hours of one weekday.
 *
 * @param intervals when the office is open, in order and not overlapping; empty on a closed day
 */
public record OfficeDay(List<OpenInterval> intervals) {
  /** A day without hours. */
  public static final OfficeDay CLOSED = new OfficeDay(List.of());

  public OfficeDay {
    intervals = List.copyOf(intervals);
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).from().isBefore(intervals.get(i - 1).to())) {
        throw new IllegalArgumentException(
            intervals.get(i) + " begins before " + intervals.get(i - 1) + " ends");
      }
    }
  }

  /** How long the office is open that day. */
  public Duration length() {
    return intervals.stream().map(OpenInterval::length).reduce(Duration.ZERO, Duration::plus);
  }

  Duration until(LocalTime time) {
    return intervals.stream()
        .map(interval -> interval.until(time))
        .reduce(Duration.ZERO, Duration::plus);
  }

  boolean isOpen(LocalTime time) {
    return intervals.stream().anyMatch(interval -> interval.contains(time));
  }

  Optional<LocalTime> nextOpening(LocalTime time) {
    return intervals.stream()
        .filter(interval -> time.isBefore(interval.to()))
        .findFirst()
        .map(interval -> time.isAfter(interval.from()) ? time : interval.from());
  }

  /** The earliest time of day by which that much has been worked; {@code worked} is positive. */
  LocalTime whenWorked(Duration worked) {
    Duration rest = worked;
    for (OpenInterval interval : intervals) {
      if (rest.compareTo(interval.length()) <= 0) {
        return interval.from().plus(rest);
      }
      rest = rest.minus(interval.length());
    }
    throw new IllegalArgumentException(worked + " is longer than the day, " + length());
  }
}
