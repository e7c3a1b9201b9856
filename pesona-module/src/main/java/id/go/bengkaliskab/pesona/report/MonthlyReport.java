package id.go.bengkaliskab.pesona.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the procedure was kept in a month.
 *
 * @param month a month of the office's calendar
 * @param only login of the one person it is about; empty when it is about all
 * @param lines by step, then by name; after the people of a step, when there are several, their sum
 * @param total all steps together; its median says little, for steps are of different length
 */
public record MonthlyReport(
    YearMonth month, Optional<String> only, List<ComplianceLine> lines, Tally total) {
  public MonthlyReport {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(only, "only");
    Objects.requireNonNull(total, "total");
    lines = List.copyOf(lines);
  }
}
