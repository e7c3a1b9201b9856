package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The monthly report as a page that is made to be printed. */
final class ReportPages {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final Templates templates;
  private final Sentences sentences;
  private final String office;
  private final String restPath;

  /**
   * @param office name of the office
   * @param restPath path of the REST interface, where the file for spreadsheets is
   */
  ReportPages(Templates templates, Sentences sentences, String office, String restPath) {
    this.templates = templates;
    this.sentences = sentences;
    this.office = office;
    this.restPath = restPath;
  }

  String report(String context, MonthlyReport report, Person reader, Instant now, ZoneId zone) {
    Locale locale = reader.language();
    YearMonth month = report.month();
    Map<String, Object> model = new HashMap<>();
    model.put("context", context);
    model.put("office", office);
    model.put("reader", reader.name());
    model.put("month", words(month, locale));
    model.put("before", month.minusMonths(1).toString());
    model.put("beforeWords", words(month.minusMonths(1), locale));
    model.put("after", month.plusMonths(1).toString());
    model.put("afterWords", words(month.plusMonths(1), locale));
    model.put("future", month.plusMonths(1).isAfter(YearMonth.from(now.atZone(zone))));
    model.put("csv", restPath + "/reports/" + month + "/csv");
    model.put("printed", OfficeTime.words(now, zone, locale));
    model.put("own", report.only().isPresent());
    model.put("lines", report.lines().stream().map(line -> line(line, locale)).toList());
    model.put("total", counts(report.total(), locale));
    return templates.render("/pesona/paper/report.ftl", locale, model);
  }

  String notice(String context, Refused refused, Locale locale) {
    Map<String, Object> model = new HashMap<>();
    model.put("context", context);
    model.put("office", office);
    model.put(
        "sentences", refused.refusals().stream().map(it -> sentences.of(it, locale)).toList());
    return templates.render("/pesona/paper/report-notice.ftl", locale, model);
  }

  /** The language for whoever is not signed in. */
  static Locale languageOfStrangers() {
    return INDONESIAN;
  }

  private static String words(YearMonth month, Locale locale) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
  }

  private static Map<String, Object> line(ComplianceLine line, Locale locale) {
    Map<String, Object> values = new HashMap<>(counts(line.tally(), locale));
    values.put("number", line.number() == 0 ? "" : Integer.toString(line.number()));
    values.put("activity", line.activity().in(locale));
    values.put("name", line.name());
    values.put("sum", line.isSum());
    values.put("standard", Long.toString(line.standard().toMinutes()));
    return values;
  }

  private static Map<String, Object> counts(Tally tally, Locale locale) {
    return Map.of(
        "done", Integer.toString(tally.done()),
        "onTime", Integer.toString(tally.onTime()),
        "late", Integer.toString(tally.late()),
        "percent", Integer.toString(tally.percentOnTime()),
        "median", tally.medianMinutes(locale),
        "none", tally.done() == 0,
        "slow", tally.late() > 0);
  }
}
