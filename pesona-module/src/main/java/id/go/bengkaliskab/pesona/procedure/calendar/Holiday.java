package id.go.bengkaliskab.pesona.procedure.calendar;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which the office is closed though its weekday is open.
 *
 * @param date the day in the office's zone
 * @param name what the day is
 */
public record Holiday(LocalDate date, LocalizedText name) {
  public Holiday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
  }
}
