package id.go.bengkaliskab.pesona.admin.records;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Link;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.report.ComplianceLine;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import id.go.bengkaliskab.pesona.report.Tally;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Per step and person of a month: done, on time, late, and the median against the standard. */
final class MonthTable {
  private static final List<String> COLUMNS =
      List.of("step", "person", "done", "on-time", "late", "median", "standard");

  private final Workplace workplace;
  private final Archive archive;
  private final CssLayout root = Look.group("month");

  MonthTable(Workplace workplace, Archive archive, String place) {
    this.workplace = workplace;
    this.archive = archive;
    YearMonth month = archive.reports().month(place);
    MonthlyReport report = archive.reports().of(month, workplace.actor());
    root.addComponents(choice(month), Look.words(about(report), "quiet", "about"));
    root.addComponent(
        report.lines().isEmpty()
            ? Look.words(workplace.text("report.none", name(month)), "quiet", "nothing")
            : table(report));
    root.addComponents(files(month), Look.words(workplace.text("report.note"), "quiet", "about"));
  }

  Component component() {
    return root;
  }

  private Component choice(YearMonth month) {
    CssLayout row =
        Look.row(
            step("records.before", month.minusMonths(1)),
            Look.words(name(month), "month-name"),
            step("records.after", month.plusMonths(1)));
    row.setId("month");
    return row;
  }

  private Button step(String key, YearMonth month) {
    Button button =
        new Button(
            workplace.text(key, name(month)),
            event -> workplace.navigation().go(RecordsScreen.APP, month.toString()));
    button.setId(key.replace('.', '-'));
    return button;
  }

  private String about(MonthlyReport report) {
    return report
        .only()
        .map(login -> workplace.text("report.own", workplace.person().name()))
        .orElseGet(() -> workplace.text("report.about"));
  }

  private Component table(MonthlyReport report) {
    CssLayout head = Look.group("month-line");
    head.addStyleName("head");
    COLUMNS.forEach(column -> head.addComponent(Look.words(caption(column), "cell-" + column)));
    CssLayout table = Look.group("month-table", head);
    table.setId("month-table");
    report.lines().forEach(line -> table.addComponent(line(line)));
    return table;
  }

  private Component line(ComplianceLine line) {
    Tally tally = line.tally();
    String activity = line.activity().in(workplace.locale());
    CssLayout row =
        Look.group(
            "month-line",
            cell("step", line.number() == 0 ? activity : line.number() + ". " + activity),
            cell("person", line.isSum() ? workplace.text("report.all") : line.name()),
            cell("done", Integer.toString(tally.done())),
            cell("on-time", Integer.toString(tally.onTime())),
            late(tally.late()),
            cell("median", tally.medianMinutes(workplace.locale())),
            cell("standard", Long.toString(line.standard().toMinutes())));
    if (line.isSum()) {
      row.addStyleName("sum");
    }
    return row;
  }

  private Component late(int late) {
    CssLayout cell = cell("late", Integer.toString(late));
    if (late > 0) {
      cell.addStyleName("late");
    }
    return cell;
  }

  /** A value with its caption, which a wide screen shows once above the column. */
  private CssLayout cell(String column, String value) {
    CssLayout cell =
        Look.group("cell", Look.words(caption(column), "cell-caption"), Look.words(value));
    cell.addStyleName("cell-" + column);
    return cell;
  }

  private String caption(String column) {
    return workplace.text("report.column." + column);
  }

  private Component files(YearMonth month) {
    Link csv =
        new Link(
            workplace.text("report.csv"),
            new ExternalResource(workplace.navigation().address(archive.csv(month))));
    csv.setId("month-csv");
    csv.addStyleName("button-link");
    Link print =
        Look.newTab(
            workplace.text("records.print"),
            URI.create(workplace.navigation().address(archive.print(month))));
    print.setId("month-print");
    print.addStyleName("button-link");
    return Look.row(csv, print);
  }

  private String name(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", workplace.locale()).format(month);
  }
}
