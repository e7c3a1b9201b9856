package id.go.bengkaliskab.pesona.procedure;

import id.go.bengkaliskab.pesona.procedure.calendar.Holiday;
import id.go.bengkaliskab.pesona.procedure.calendar.Holidays;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeDay;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeWeek;
import id.go.bengkaliskab.pesona.procedure.calendar.OpenInterval;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads office hours and holidays. */
final class OfficeHoursReader {
  private static final Pattern INTERVAL = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

  private final Faults faults;

  OfficeHoursReader(Faults faults) {
    this.faults = faults;
  }

  /** Nothing when the hours can't be made; why is then among the faults. */
  Optional<OfficeHours> read(YamlMapping root) {
    YamlMapping fields = root.map("officeHours", List.of("zone", "week", "holidays"));
    Optional<ZoneId> zone = zone(fields);
    Optional<OfficeWeek> week = week(fields);
    Holidays holidays = holidays(fields);
    if (zone.isEmpty() || week.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new OfficeHours(zone.get(), week.get(), holidays));
    } catch (IllegalArgumentException e) {
      fields.fault(fields.at("zone"), e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(YamlMapping fields) {
    String zone = fields.text("zone");
    if (zone.equals(YamlMapping.MISSING)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      fields.fault(
          fields.at("zone"),
          "\"%s\" is no time zone; one like Asia/Jakarta is expected".formatted(zone));
      return Optional.empty();
    }
  }

  private static Optional<OfficeWeek> week(YamlMapping fields) {
    YamlMapping week = fields.map("week", WEEKDAYS);
    Map<DayOfWeek, OfficeDay> days = new EnumMap<>(DayOfWeek.class);
    boolean hours = false;
    for (String weekday : WEEKDAYS) {
      if (week.values().containsKey(weekday)) {
        OfficeDay day = day(week, weekday);
        hours |= !day.intervals().isEmpty();
        days.put(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)), day);
      }
    }
    if (!hours) {
      if (fields.values().containsKey("week")) {
        week.fault(fields.at("week"), "the office never opens");
      }
      return Optional.empty();
    }
    return Optional.of(new OfficeWeek(days));
  }

  private static OfficeDay day(YamlMapping week, String weekday) {
    List<OpenInterval> intervals = new ArrayList<>();
    for (Word word : week.words(weekday)) {
      Optional<OpenInterval> interval = interval(word.text());
      if (interval.isEmpty()) {
        week.fault(
            word.node(),
            "%s: \"%s\" are no hours; some like 07:30-12:00 are expected"
                .formatted(weekday, word.text()));
      } else if (!intervals.isEmpty()
          && interval.get().from().isBefore(intervals.get(intervals.size() - 1).to())) {
        week.fault(
            word.node(),
            "%s: %s overlap the hours before them, or belong before them"
                .formatted(weekday, word.text()));
      } else {
        intervals.add(interval.get());
      }
    }
    return new OfficeDay(intervals);
  }

  private static Optional<OpenInterval> interval(String text) {
    Matcher matcher = INTERVAL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime from = LocalTime.parse(matcher.group(1));
      LocalTime to = LocalTime.parse(matcher.group(2));
      return from.isBefore(to) ? Optional.of(new OpenInterval(from, to)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Holidays holidays(YamlMapping fields) {
    YamlMapping lists = fields.openMap("holidays");
    Map<Year, List<Holiday>> byYear = new TreeMap<>();
    for (String year : lists.values().keySet()) {
      if (YEAR.matcher(year).matches()) {
        byYear.put(Year.parse(year), list(lists, year));
      } else {
        lists.fault(lists.at(year), "\"%s\" is no year; one like 2026 is expected".formatted(year));
      }
    }
    return new Holidays(byYear);
  }

  private List<Holiday> list(YamlMapping lists, String year) {
    List<Holiday> holidays = new ArrayList<>();
    Set<LocalDate> dates = new HashSet<>();
    int index = 0;
    for (Node item : lists.items(year)) {
      String context = "%s: %s: holiday %d".formatted(lists.context(), year, ++index);
      YamlMapping fields = YamlMapping.of(item, context, faults, List.of("date", "name"));
      LocalizedText name = fields.localized("name");
      date(fields, year)
          .filter(date -> isNew(date, dates, fields))
          .ifPresent(date -> holidays.add(new Holiday(date, name)));
    }
    return holidays;
  }

  private static boolean isNew(LocalDate date, Set<LocalDate> dates, YamlMapping fields) {
    if (!dates.add(date)) {
      fields.fault(fields.at("date"), "%s stands twice".formatted(date));
      return false;
    }
    return true;
  }

  private static Optional<LocalDate> date(YamlMapping fields, String year) {
    String text = fields.text("date");
    if (text.equals(YamlMapping.MISSING)) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() != Integer.parseInt(year)) {
        fields.fault(fields.at("date"), "%s is not in %s".formatted(date, year));
        return Optional.empty();
      }
      return Optional.of(date);
    } catch (DateTimeException e) {
      fields.fault(
          fields.at("date"), "\"%s\" is no date; one like 2026-08-17 is expected".formatted(text));
      return Optional.empty();
    }
  }
}
