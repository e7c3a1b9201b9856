package id.go.bengkaliskab.pesona.procedure.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The holidays by year. A year with an empty list is known; one without a list isn't. */
public final class Holidays {
  private final NavigableMap<LocalDate, Holiday> byDate = new TreeMap<>();
  private final Set<Year> years;

  /**
   * @param byYear the holidays of every year for which the office has a list
   * @throws IllegalArgumentException when a holiday stands twice or under another year
   */
  public Holidays(Map<Year, List<Holiday>> byYear) {
    years = Set.copyOf(byYear.keySet());
    byYear.forEach((year, list) -> list.forEach(holiday -> add(year, holiday)));
  }

  private void add(Year year, Holiday holiday) {
    if (!Year.from(holiday.date()).equals(year)) {
      throw new IllegalArgumentException(holiday.date() + " is not in " + year);
    }
    if (byDate.putIfAbsent(holiday.date(), holiday) != null) {
      throw new IllegalArgumentException(holiday.date() + " stands twice");
    }
  }

  /** The holiday of a day. */
  public Optional<Holiday> on(LocalDate date) {
    return Optional.ofNullable(byDate.get(date));
  }

  /** All holidays by date. */
  public List<Holiday> all() {
    return List.copyOf(byDate.values());
  }

  /** The holidays from a day to another, both inside. */
  public Collection<Holiday> between(LocalDate first, LocalDate last) {
    return List.copyOf(byDate.subMap(first, true, last, true).values());
  }

  /** Whether there is a list for that year. */
  public boolean knows(Year year) {
    return years.contains(year);
  }
}
