package id.go.bengkaliskab.pesona.admin;

import com.vaadin.data.Result;
import com.vaadin.shared.ui.datefield.DateTimeResolution;
import com.vaadin.ui.AbstractDateField;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Optional;

/**
 * Fields in which days and moments are typed, in one way in each language. What was typed with the
 * other mark between hours and minutes, or in the order of ISO 8601, is understood too.
 */
public final class TypedDate {
  private static final List<String> DAYS = List.of("d/M/uuuu", "uuuu-M-d");
  private static final List<String> MOMENTS =
      List.of("d/M/uuuu H:mm", "d/M/uuuu H.mm", "uuuu-M-d H:mm", "uuuu-M-d H.mm");

  private TypedDate() {}

  /** A field for a day. */
  public static DateField day(Workplace workplace) {
    DateField field =
        new DateField() {
          private static final long serialVersionUID = 1L;

          @Override
          protected Result<LocalDate> handleUnparsableDateString(String typed) {
            return understood(typed, DAYS, LocalDate::from)
                .map(Result::ok)
                .orElseGet(() -> super.handleUnparsableDateString(typed));
          }
        };
    field.setPlaceholder(words(workplace, "day"));
    prepare(field, workplace, "day");
    return field;
  }

  /** A field for a moment to the minute, in a time zone. */
  public static DateTimeField moment(Workplace workplace, ZoneId zone) {
    DateTimeField field =
        new DateTimeField() {
          private static final long serialVersionUID = 1L;

          @Override
          protected Result<LocalDateTime> handleUnparsableDateString(String typed) {
            return understood(typed, MOMENTS, LocalDateTime::from)
                .map(Result::ok)
                .orElseGet(() -> super.handleUnparsableDateString(typed));
          }
        };
    field.setZoneId(zone);
    field.setResolution(DateTimeResolution.MINUTE);
    field.setPlaceholder(words(workplace, "moment"));
    prepare(field, workplace, "moment");
    return field;
  }

  private static void prepare(AbstractDateField<?, ?> field, Workplace workplace, String kind) {
    field.setLocale(workplace.locale());
    field.setDateFormat(workplace.text("admin.date." + kind));
    field.setParseErrorMessage(workplace.text("form.date.invalid", words(workplace, kind)));
  }

  private static String words(Workplace workplace, String kind) {
    return workplace.text("admin.date." + kind + ".words");
  }

  private static <T> Optional<T> understood(
      String typed, List<String> patterns, TemporalQuery<T> query) {
    return patterns.stream()
        .map(DateTimeFormatter::ofPattern)
        .flatMap(pattern -> parsed(typed, pattern, query).stream())
        .findFirst();
  }

  private static <T> Optional<T> parsed(
      String typed, DateTimeFormatter pattern, TemporalQuery<T> query) {
    try {
      return Optional.of(pattern.parse(typed.strip(), query));
    } catch (DateTimeParseException unlike) {
      return Optional.empty();
    }
  }
}
