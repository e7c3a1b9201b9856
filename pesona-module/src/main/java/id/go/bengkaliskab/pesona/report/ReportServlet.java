package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the monthly report as a page for printing; {@code ?month=2026-11}. */
public final class ReportServlet extends HttpServlet {
  /** Where the page is. */
  public static final String PATH = "/.pesona/report";

  private static final long serialVersionUID = 1L;

  private final transient Reports reports;
  private final transient ReportPages pages;
  private final transient CurrentUser users;
  private final transient ZoneId zone;
  private final transient Clock clock;

  /**
   * @param reports the door to the report
   * @param users tells who is signed in
   * @param templates renders the page
   * @param sentences words refusals
   * @param look name of the office and path of the REST interface
   * @param zone time zone of the office
   * @param clock tells when it is printed
   */
  public ReportServlet(
      Reports reports,
      CurrentUser users,
      Templates templates,
      Sentences sentences,
      Look look,
      ZoneId zone,
      Clock clock) {
    this.reports = reports;
    this.users = users;
    this.pages = new ReportPages(templates, sentences, look.office(), look.restPath());
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * What the page shows of its surroundings.
   *
   * @param office name of the office
   * @param restPath path of the REST interface
   */
  public record Look(String office, String restPath) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String context = request.getContextPath();
    Optional<Person> person = users.of(request);
    try {
      Person reader =
          person.orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
      String month = Optional.ofNullable(request.getParameter("month")).orElse("");
      MonthlyReport report = reports.of(reports.month(month), Actor.of(reader, "report-page"));
      send(response, 200, pages.report(context, report, reader, clock.instant(), zone));
    } catch (Refused refused) {
      send(
          response,
          status(refused),
          pages.notice(
              context,
              refused,
              person.map(Person::language).orElseGet(ReportPages::languageOfStrangers)));
    }
  }

  private static int status(Refused refused) {
    return switch (refused.kind()) {
      case SIGN_IN_NEEDED -> 401;
      case NOT_ALLOWED -> 403;
      default -> 422;
    };
  }

  private static void send(HttpServletResponse response, int status, String html)
      throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
