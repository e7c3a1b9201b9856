package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * The door to the monthly report: Kabid, Kasi and the administrator see everybody, all others
 * themselves.
 */
public final class Reports {
  private final Store store;
  private final Desk desk;
  private final ComplianceReport compliance;
  private final ReadingTrace trace;
  private final ReportCsv csv;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk absences and versions of the procedure
   * @param directory names of the people
   * @param chain takes records of reading
   * @param sentences words the headings of exports
   * @param clock tells the present month
   */
  public Reports(
      Store store, Desk desk, Directory directory, Chain chain, Sentences sentences, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.compliance = new ComplianceReport(store, directory, desk.procedures());
    this.trace = new ReadingTrace(store, chain, clock);
    this.csv = new ReportCsv(sentences);
    this.clock = clock;
  }

  /**
   * A month as somebody wrote it.
   *
   * @param text such as {@code 2026-11}; blank for the present month
   * @throws Refused (invalid) when it is no month
   */
  public YearMonth month(String text) {
    if (text.isBlank()) {
      return YearMonth.from(today());
    }
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.report.month", text);
    }
  }

  /**
   * The report of a month, as far as the actor may see it. Reading of others leaves a record.
   *
   * @throws Refused (not allowed) when the actor has no role
   */
  public MonthlyReport of(YearMonth month, Actor actor) {
    Reader reader = reader(actor);
    if (reader.ofAll()) {
      trace.read(actor, reader.role(), subject(month));
    }
    return report(month, reader);
  }

  /**
   * The same as a file for spreadsheets. Each export leaves a record.
   *
   * @throws Refused (not allowed) when the actor has no role
   */
  public byte[] csv(YearMonth month, Actor actor, Locale locale) {
    Reader reader = reader(actor);
    trace.exported(actor, reader.role(), subject(month));
    return csv.of(report(month, reader), locale);
  }

  private MonthlyReport report(YearMonth month, Reader reader) {
    return compliance.of(
        month, reader.ofAll() ? Optional.empty() : Optional.of(reader.actor().login()));
  }

  private Reader reader(Actor actor) {
    return store.read(reading -> Reader.of(reading, desk.absences(), actor, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), desk.procedures().current().officeHours().zone());
  }

  private static String subject(YearMonth month) {
    return "report " + month;
  }
}
