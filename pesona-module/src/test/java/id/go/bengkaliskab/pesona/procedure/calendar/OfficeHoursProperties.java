package id.go.bengkaliskab.pesona.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class OfficeHoursProperties {
  private static final long FIRST = Instant.parse("2025-11-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("2028-03-01T00:00:00Z").getEpochSecond();
  private static final long FOUR_WEEKS = 28 * 86_400L;

  private final OfficeHours hours = Calendars.office();

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
  }

  @Property
  void working_time_adds_up(
      @ForAll("instants") Instant from,
      @ForAll @LongRange(min = 0, max = FOUR_WEEKS) long first,
      @ForAll @LongRange(min = 0, max = FOUR_WEEKS) long second) {
    Instant middle = from.plusSeconds(first);
    Instant to = middle.plusSeconds(second);

    assertThat(hours.workingTime(from, middle).plus(hours.workingTime(middle, to)))
        .isEqualTo(hours.workingTime(from, to));
  }

  @Property
  void what_is_due_has_been_worked_by_then_and_not_a_nanosecond_earlier(
      @ForAll("instants") Instant from, @ForAll @LongRange(min = 1, max = 2_000_000) long seconds) {
    Duration working = Duration.ofSeconds(seconds);
    Instant due = hours.plus(from, working);

    assertThat(hours.workingTime(from, due)).isEqualTo(working);
    assertThat(hours.workingTime(from, due.minusNanos(1))).isEqualTo(working.minusNanos(1));
  }

  @Property
  void nothing_is_counted_until_the_next_opening(@ForAll("instants") Instant at) {
    Instant opening = hours.nextOpening(at);

    assertThat(hours.isOpen(opening)).isTrue();
    assertThat(hours.workingTime(at, opening)).isZero();
    assertThat(hours.isOpen(at)).isEqualTo(opening.equals(at));
  }

  @Property(tries = 200)
  void agrees_with_counting_minute_by_minute(
      @ForAll("instants") Instant start, @ForAll @LongRange(min = 0, max = 20_000) long minutes) {
    Instant from = Instant.ofEpochSecond(start.getEpochSecond() / 60 * 60);
    long open = 0;
    for (long minute = 0; minute < minutes; minute++) {
      if (isOpenByHand(from.plusSeconds(60 * minute))) {
        open++;
      }
    }

    assertThat(hours.workingTime(from, from.plusSeconds(60 * minutes)))
        .isEqualTo(Duration.ofMinutes(open));
  }

  /** Written out beside the calendar on purpose: it shares no code with what it judges. */
  private static boolean isOpenByHand(Instant at) {
    var local = at.atZone(Calendars.JAKARTA);
    boolean holiday =
        switch (local.toLocalDate().toString()) {
          case "2026-01-01", "2026-03-19", "2026-03-21", "2026-05-01", "2026-12-25", "2027-01-01" ->
              true;
          default -> false;
        };
    int minute = local.getHour() * 60 + local.getMinute();
    return !holiday
        && switch (local.getDayOfWeek()) {
          case SATURDAY, SUNDAY -> false;
          case FRIDAY -> (minute >= 450 && minute < 690) || (minute >= 780 && minute < 990);
          default -> (minute >= 450 && minute < 720) || (minute >= 780 && minute < 960);
        };
  }
}
