package id.go.bengkaliskab.pesona.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Counts days of the office's calendar: what was yesterday evening is one day ago. */
record Days(Instant now, ZoneId zone) {

  long since(Instant then) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), LocalDate.ofInstant(now, zone));
  }
}
