package id.go.bengkaliskab.pesona.procedure.calendar;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An office as in Bengkalis, with a few holidays. */
final class Calendars {
  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private Calendars() {}

  static OfficeHours office() {
    OfficeDay ordinary = day("07:30", "12:00", "13:00", "16:00");
    Map<DayOfWeek, OfficeDay> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
      week.put(weekday, ordinary);
    }
    week.put(DayOfWeek.THURSDAY, ordinary);
    week.put(DayOfWeek.FRIDAY, day("07:30", "11:30", "13:00", "16:30"));
    return new OfficeHours(JAKARTA, new OfficeWeek(week), holidays());
  }

  private static OfficeDay day(String open, String pause, String back, String close) {
    return new OfficeDay(
        List.of(
            new OpenInterval(LocalTime.parse(open), LocalTime.parse(pause)),
            new OpenInterval(LocalTime.parse(back), LocalTime.parse(close))));
  }

  private static Holidays holidays() {
    return new Holidays(
        Map.of(
            Year.of(2026),
            List.of(
                holiday("2026-01-01"),
                holiday("2026-03-19"),
                holiday("2026-03-21"),
                holiday("2026-05-01"),
                holiday("2026-12-25")),
            Year.of(2027),
            List.of(holiday("2027-01-01"))));
  }

  private static Holiday holiday(String date) {
    return new Holiday(LocalDate.parse(date), new LocalizedText("Libur", "Holiday"));
  }

  /** An instant by the office's clock, such as {@code 2026-11-23T08:00}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
  }
}
