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
  private static final Pattern YEAR = Pattern.compile("20(0[1-9]|[1-9]\\d)");
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
    return Optional.of(new OfficeHours(zone.get(), week.get(), holidays));
  }

  private static Optional<ZoneId> zone(YamlMapping fields) {
    String zone = fields.text("zone");
    if (zone.equals(YamlMapping.MISSING)) {
      return Optional.empty();
    }
    try {
      ZoneId found = ZoneId.of(zone);
      if (!OfficeHours.fits(found)) {
        fields.fault(fields.at("zone"), "zone.clocks", zone);
        return Optional.empty();
      }
      return Optional.of(found);
    } catch (DateTimeException e) {
      fields.fault(fields.at("zone"), "zone.form", zone);
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
        week.fault(fields.at("week"), "week.closed");
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
        week.fault(word.node(), "hours.form", weekday, word.text());
      } else if (!intervals.isEmpty()
          && interval.get().from().isBefore(intervals.get(intervals.size() - 1).to())) {
        week.fault(word.node(), "hours.overlap", weekday, word.text());
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
        lists.fault(lists.at(year), "year.form", year);
      }
    }
    return new Holidays(byYear);
  }

  private List<Holiday> list(YamlMapping lists, String year) {
    List<Holiday> holidays = new ArrayList<>();
    Set<LocalDate> dates = new HashSet<>();
    int index = 0;
    for (Node item : lists.items(year)) {
      List<Phrase> context =
          lists.within(
              Phrase.word(year), Phrase.of("item.numbered", Phrase.of("holiday"), ++index));
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
      fields.fault(fields.at("date"), "date.twice", date);
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
        fields.fault(fields.at("date"), "date.year", date, year);
        return Optional.empty();
      }
      return Optional.of(date);
    } catch (DateTimeException e) {
      fields.fault(fields.at("date"), "date.form", text);
      return Optional.empty();
    }
  }
}
