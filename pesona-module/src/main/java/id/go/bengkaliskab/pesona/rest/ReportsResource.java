package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.report.ComplianceLine;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import id.go.bengkaliskab.pesona.report.Reports;
import id.go.bengkaliskab.pesona.report.Tally;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.YearMonth;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** The monthly report: steps done, on time and late. */
@Path("/reports/{month}")
public final class ReportsResource {
  private final Reports reports;
  private final Callers callers;

  /**
   * @param reports the door to the report
   * @param callers who calls
   */
  public ReportsResource(Reports reports, Callers callers) {
    this.reports = reports;
    this.callers = callers;
  }

  /** The report of a month such as {@code 2026-11}, of everybody or of the caller alone. */
  @GET
  @Produces(Json.TYPE)
  public Response get(@PathParam("month") String month, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          MonthlyReport report = reports.of(reports.month(month), actor);
          return Json.answer(200, describe(report, callers.locale(request))).build();
        });
  }

  /** The same as a file for spreadsheets. */
  @GET
  @Path("csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@PathParam("month") String month, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          YearMonth asked = reports.month(month);
          return Response.ok(reports.csv(asked, actor, callers.locale(request)))
              .type("text/csv;charset=UTF-8")
              .header("Content-Disposition", "attachment; filename=\"pesona-" + asked + ".csv\"")
              .header("Cache-Control", "no-store")
              .build();
        });
  }

  private static ObjectNode describe(MonthlyReport report, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("month", report.month().toString());
    report.only().ifPresent(login -> json.put("only", login));
    ArrayNode lines = json.putArray("lines");
    report.lines().forEach(line -> lines.add(describe(line, locale)));
    write(report.total(), json.putObject("total"));
    return json;
  }

  private static ObjectNode describe(ComplianceLine line, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("number", line.number());
    json.put("step", line.step());
    json.put("activity", line.activity().in(locale));
    json.put("login", line.login());
    json.put("name", line.name());
    json.put("standardSeconds", line.standard().toSeconds());
    write(line.tally(), json);
    return json;
  }

  private static void write(Tally tally, ObjectNode json) {
    json.put("done", tally.done());
    json.put("onTime", tally.onTime());
    json.put("late", tally.late());
    json.put("medianSeconds", tally.median().toSeconds());
  }
}
