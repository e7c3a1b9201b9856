package id.go.bengkaliskab.pesona.admin.records;

import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.report.Reports;
import id.go.bengkaliskab.pesona.report.Verification;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What the screen of records stands on.
 *
 * @param catalogue finds articles
 * @param records records of an article
 * @param reports counts of a month
 * @param verification verifies all records
 * @param printPath path of the page for printing
 * @param restPath path of the REST interface, which gives files for spreadsheets
 */
public record Archive(
    Catalogue catalogue,
    ArticleRecords records,
    Reports reports,
    Verification verification,
    String printPath,
    String restPath) {
  public Archive {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(records, "records");
    Objects.requireNonNull(reports, "reports");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(printPath, "printPath");
    Objects.requireNonNull(restPath, "restPath");
  }

  String print(YearMonth month) {
    return printPath + "?month=" + month;
  }

  String csv(YearMonth month) {
    return restPath + "/reports/" + month + "/csv";
  }
}
