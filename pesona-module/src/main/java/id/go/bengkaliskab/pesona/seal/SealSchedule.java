package id.go.bengkaliskab.pesona.seal;

import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.procedure.calendar.OpenInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/** When days of the office end: at closing time, and days on which it is closed at midnight. */
final class SealSchedule {
  private final OfficeHours hours;

  SealSchedule(OfficeHours hours) {
    this.hours = hours;
  }

  /** The last day that has ended. */
  LocalDate lastEnded(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, hours.zone());
    return now.isBefore(end(today)) ? today.minusDays(1) : today;
  }

  /** When a day ends. */
  Instant end(LocalDate day) {
    Optional<LocalTime> closing =
        hours.holidays().on(day).isPresent()
            ? Optional.empty()
            : hours.week().day(day.getDayOfWeek()).intervals().stream()
                .map(OpenInterval::to)
                .max(Comparator.naturalOrder());
    return closing
        .map(day::atTime)
        .orElseGet(() -> day.plusDays(1).atStartOfDay())
        .atZone(hours.zone())
        .toInstant();
  }
}
