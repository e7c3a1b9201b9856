package id.go.bengkaliskab.pesona.procedure.calendar;

import static id.go.bengkaliskab.pesona.procedure.calendar.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
  private final OfficeHours hours = Calendars.office();

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2026-11-23T08:00, 2026-11-23T09:15, PT1H15M,  within a morning",
    "2026-11-23T11:30, 2026-11-23T13:30, PT1H,     over the break",
    "2026-11-27T11:00, 2026-11-27T13:30, PT1H,     over the longer break of a Friday",
    "2026-11-23T05:00, 2026-11-23T23:00, PT7H30M,  a whole day",
    "2026-11-27T16:00, 2026-11-30T08:00, PT1H,     over a weekend",
    "2026-11-28T08:00, 2026-11-29T20:00, PT0S,     a weekend alone",
    "2026-03-18T15:30, 2026-03-20T08:00, PT1H,     over a holiday",
    "2026-03-20T16:00, 2026-03-23T08:00, PT1H,     over a holiday on a Saturday",
    "2025-12-31T15:00, 2026-01-02T08:30, PT2H,     over the end of a year",
    "2026-12-31T15:00, 2027-01-04T08:30, PT2H,     over a year's end and a weekend",
    "2026-11-23T00:00, 2026-11-30T00:00, PT37H30M, a week",
    "1999-01-04T00:00, 1999-01-11T00:00, PT37H30M, a week of the last century"
  })
  void counts_only_what_the_office_was_open(
      String from, String to, Duration expected, String what) {
    assertThat(hours.workingTime(at(from), at(to))).as(what).isEqualTo(expected);
  }

  @Test
  void an_article_that_waits_for_years_is_counted_at_once() {
    Instant from = at("2026-01-05T00:00");
    Instant to = from.plus(Duration.ofDays(7L * 52 * 1000));

    // Of the holidays from then on, four fall on working days of 450 minutes.
    assertThat(hours.workingTime(from, to)).isEqualTo(Duration.ofMinutes((52_000L * 5 - 4) * 450));
    assertThat(hours.plus(from, hours.workingTime(from, to))).isBeforeOrEqualTo(to);
  }

  @Test
  void a_span_that_ends_before_it_begins_is_a_fault_of_the_caller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours.workingTime(at("2026-11-23T09:00"), at("2026-11-23T08:59")));
    assertThat(hours.workingTime(at("2026-11-23T09:00"), at("2026-11-23T09:00"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:00, PT15M,   2026-11-23T08:15",
    "2026-11-23T11:50, PT15M,   2026-11-23T13:05",
    "2026-11-23T11:45, PT15M,   2026-11-23T12:00",
    "2026-11-23T15:55, PT15M,   2026-11-24T07:40",
    "2026-11-27T16:20, PT15M,   2026-11-30T07:35",
    "2026-11-28T10:00, PT15M,   2026-11-30T07:45",
    "2026-12-24T15:50, PT15M,   2026-12-28T07:35",
    "2026-12-31T15:30, PT1H,    2027-01-04T08:00",
    "2026-11-23T07:30, PT37H30M, 2026-11-27T16:30"
  })
  void a_task_is_due_when_its_time_has_been_worked(String from, Duration working, String due) {
    assertThat(hours.plus(at(from), working)).isEqualTo(at(due));
  }

  @Test
  void no_work_is_due_at_once_even_on_a_sunday_and_negative_work_is_a_fault() {
    assertThat(hours.plus(at("2026-11-29T10:00"), Duration.ZERO)).isEqualTo(at("2026-11-29T10:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours.plus(at("2026-11-23T10:00"), Duration.ofMinutes(-1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:29:59, false, 2026-11-23T07:30",
    "2026-11-23T07:30,    true,  2026-11-23T07:30",
    "2026-11-23T11:59:59, true,  2026-11-23T11:59:59",
    "2026-11-23T12:00,    false, 2026-11-23T13:00",
    "2026-11-23T16:00,    false, 2026-11-24T07:30",
    "2026-11-27T11:30,    false, 2026-11-27T13:00",
    "2026-11-27T16:29,    true,  2026-11-27T16:29",
    "2026-11-27T16:30,    false, 2026-11-30T07:30",
    "2026-12-25T09:00,    false, 2026-12-28T07:30",
    "2027-01-01T09:00,    false, 2027-01-04T07:30"
  })
  void opens_and_closes_to_the_second(String at, boolean open, String next) {
    assertThat(hours.isOpen(at(at))).isEqualTo(open);
    assertThat(hours.nextOpening(at(at))).isEqualTo(at(next));
  }

  @Test
  void a_year_without_a_list_is_told_this_year_at_once_and_the_next_from_october_on() {
    assertThat(hours.knowsYear(Year.of(2027))).isTrue();
    assertThat(hours.knowsYear(Year.of(2028))).isFalse();
    assertThat(hours.yearsWithoutList(at("2025-06-01T00:00"), at("2029-01-01T00:00")))
        .containsExactly(Year.of(2025), Year.of(2028), Year.of(2029));
    assertThat(hours.warnings(at("2027-09-30T23:59"))).isEmpty();
    assertThat(hours.warnings(at("2027-10-01T00:00"))).hasSize(1);
    assertThat(hours.warnings(at("2027-12-31T23:59"))).hasSize(1);
    assertThat(hours.warnings(at("2028-01-01T00:00"))).hasSize(1);
    assertThat(hours.warnings(at("2028-10-01T00:00"))).hasSize(2);
  }

  @Test
  void a_zone_that_changes_its_clocks_a_week_without_hours_and_crossed_hours_are_refused() {
    OfficeWeek week = hours.week();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OfficeHours(ZoneId.of("Europe/Amsterdam"), week, new Holidays(Map.of())))
        .withMessageContaining("changes its clocks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfficeWeek(Map.of(DayOfWeek.MONDAY, OfficeDay.CLOSED)));
    OpenInterval morning = new OpenInterval(LocalTime.of(8, 0), LocalTime.of(12, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new OfficeDay(List.of(morning, morning)));
  }
}
