package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The monthly report as a file for spreadsheets; times in minutes. */
final class ReportCsv {
  private final Sentences sentences;

  ReportCsv(Sentences sentences) {
    this.sentences = sentences;
  }

  byte[] of(MonthlyReport report, Locale locale) {
    Csv csv = new Csv();
    csv.row(
        Stream.of(
                "month",
                "number",
                "step",
                "person",
                "login",
                "done",
                "on-time",
                "late",
                "median",
                "standard")
            .map(column -> sentences.text(locale, "report.column." + column))
            .toList());
    report.lines().stream()
        .filter(line -> !line.isSum())
        .forEach(line -> csv.row(fields(report, line, locale)));
    return csv.bytes();
  }

  private static List<String> fields(MonthlyReport report, ComplianceLine line, Locale locale) {
    return List.of(
        report.month().toString(),
        Integer.toString(line.number()),
        line.activity().in(locale),
        line.name(),
        line.login(),
        Integer.toString(line.tally().done()),
        Integer.toString(line.tally().onTime()),
        Integer.toString(line.tally().late()),
        line.tally().medianMinutes(),
        Long.toString(line.standard().toMinutes()));
  }
}
