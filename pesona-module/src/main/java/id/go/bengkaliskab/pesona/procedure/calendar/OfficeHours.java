package id.go.bengkaliskab.pesona.procedure.calendar;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * When the office works. Immutable.
 *
 * <p>Working time is read off a counter that runs only while the office is open: the counter at one
 * instant minus the counter at another. A span of years so costs no more than one of minutes.
 */
public final class OfficeHours {
  /** A Monday; the counter stands at zero there. Earlier instants count below zero. */
  private static final LocalDate ZERO_DAY = LocalDate.of(2001, 1, 1);

  private static final Instant ZERO = ZERO_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);

  /** By then the decree on the next year's holidays has usually been signed. */
  private static final Month DECREE_IS_OUT = Month.OCTOBER;

  private final ZoneId zone;
  private final ZoneOffset offset;
  private final OfficeWeek week;
  private final Holidays holidays;
  private final NavigableMap<LocalDate, Duration> lostThrough = new TreeMap<>();

  /**
   * @param zone the office's zone; it keeps one offset (Indonesia has no daylight saving)
   * @param week the hours of a week
   * @param holidays the days on which these don't apply
   * @throws IllegalArgumentException when the zone changes its offset
   */
  public OfficeHours(ZoneId zone, OfficeWeek week, Holidays holidays) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.week = Objects.requireNonNull(week, "week");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    if (!fits(zone)) {
      throw new IllegalArgumentException(
          "office hours need a zone that keeps one offset; " + zone + " changes its clocks");
    }
    this.offset = zone.getRules().getOffset(ZERO);
    Duration lost = Duration.ZERO;
    for (Holiday holiday : holidays.all()) {
      // A counter that runs backwards before its zero would lose the holidays there.
      if (holiday.date().isBefore(ZERO_DAY)) {
        throw new IllegalArgumentException(holiday.date() + " is before " + ZERO_DAY);
      }
      lost = lost.plus(week.day(holiday.date().getDayOfWeek()).length());
      lostThrough.put(holiday.date(), lost);
    }
  }

  /** The office's zone. */
  public ZoneId zone() {
    return zone;
  }

  /** The hours of a week. */
  public OfficeWeek week() {
    return week;
  }

  /** The holidays. */
  public Holidays holidays() {
    return holidays;
  }

  /** Whether a zone keeps one offset, so that office hours can be counted in it. */
  public static boolean fits(ZoneId zone) {
    return zone.getRules().nextTransition(ZERO) == null;
  }

  /**
   * How much of a span the office was open, to the nanosecond.
   *
   * @throws IllegalArgumentException when {@code to} is before {@code from}: a task that ends
   *     before it begins is a fault of the caller that a zero would hide
   */
  public Duration workingTime(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the span ends at " + to + ", before it begins at " + from);
    }
    return counter(to).minus(counter(from));
  }

  /**
   * The earliest instant by which that much time has been worked: when a task is due. What is
   * finished exactly at closing time is due then, not at the next opening.
   *
   * @param working not negative; zero gives {@code from} itself, open or not
   * @throws IllegalArgumentException when {@code working} is negative
   */
  public Instant plus(Instant from, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("working time " + working + " is negative");
    }
    if (working.isZero()) {
      return from;
    }
    Duration goal = counter(from).plus(working);
    LocalDate day = dayThatReaches(goal, local(from).toLocalDate());
    LocalTime time = hours(day).whenWorked(goal.minus(counter(day)));
    return LocalDateTime.of(day, time).toInstant(offset);
  }

  /** Whether the office is open; at closing time it no longer is. */
  public boolean isOpen(Instant at) {
    LocalDateTime local = local(at);
    return hours(local.toLocalDate()).isOpen(local.toLocalTime());
  }

  /** The instant itself while the office is open, else its next opening. */
  public Instant nextOpening(Instant at) {
    LocalDateTime local = local(at);
    LocalDate day = local.toLocalDate();
    Optional<LocalTime> opening = hours(day).nextOpening(local.toLocalTime());
    while (opening.isEmpty()) {
      day = day.plusDays(1);
      opening = hours(day).nextOpening(LocalTime.MIN);
    }
    return LocalDateTime.of(day, opening.get()).toInstant(offset);
  }

  /** Whether the office has a list of holidays for that year. */
  public boolean knowsYear(Year year) {
    return holidays.knows(year);
  }

  /** The years that a span touches and for which there is no list: its working time may be less. */
  public List<Year> yearsWithoutList(Instant from, Instant to) {
    return IntStream.rangeClosed(local(from).getYear(), local(to).getYear())
        .mapToObj(Year::of)
        .filter(year -> !knowsYear(year))
        .toList();
  }

  /**
   * What the office should complete: this year's list when it is missing, from October on also the
   * next year's.
   */
  public List<LocalizedText> warnings(Instant now) {
    LocalDateTime local = local(now);
    boolean nextIsDue = local.getMonth().compareTo(DECREE_IS_OUT) >= 0;
    Instant until = now.plus(nextIsDue ? 92 : 0, ChronoUnit.DAYS);
    return yearsWithoutList(now, until).stream().map(OfficeHours::warning).toList();
  }

  private static LocalizedText warning(Year year) {
    return new LocalizedText(
        ("Daftar hari libur tahun %s belum ada di berkas prosedur; selama itu setiap Senin sampai"
                + " Jumat tahun tersebut dihitung sebagai hari kerja.")
            .formatted(year),
        ("The procedure file has no list of holidays for %s; until it has one, every working day of"
                + " the week in that year counts as open.")
            .formatted(year));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, offset);
  }

  private OfficeDay hours(LocalDate day) {
    return holidays.on(day).isPresent() ? OfficeDay.CLOSED : week.day(day.getDayOfWeek());
  }

  private Duration counter(Instant instant) {
    LocalDateTime local = local(instant);
    LocalDate day = local.toLocalDate();
    return counter(day).plus(hours(day).until(local.toLocalTime()));
  }

  /** The counter as a day begins. */
  private Duration counter(LocalDate day) {
    long weeks = Math.floorDiv(ChronoUnit.DAYS.between(ZERO_DAY, day), DayOfWeek.values().length);
    var lost = lostThrough.lowerEntry(day);
    return week.length()
        .multipliedBy(weeks)
        .plus(week.before(day.getDayOfWeek()))
        .minus(lost == null ? Duration.ZERO : lost.getValue());
  }

  /** The first day at whose end the counter has come to {@code goal}, by halving. */
  private LocalDate dayThatReaches(Duration goal, LocalDate earliest) {
    long reach = 1;
    while (counter(earliest.plusDays(reach)).compareTo(goal) < 0) {
      reach = Math.multiplyExact(reach, 2);
    }
    long low = 0;
    long high = reach;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (counter(earliest.plusDays(middle)).compareTo(goal) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return earliest.plusDays(low);
  }
}
