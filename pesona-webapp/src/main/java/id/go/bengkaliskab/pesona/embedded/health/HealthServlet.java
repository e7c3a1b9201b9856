package id.go.bengkaliskab.pesona.embedded.health;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Tells a monitor whether the installation works: 200 when it does, 503 when it doesn't. Anybody
 * gets one word, whoever operates the server the findings too.
 */
public final class HealthServlet extends HttpServlet implements WebPart {
  /** Where it answers. */
  public static final String PATH = "/.pesona/health";

  private static final long serialVersionUID = 1L;

  private final transient Health health;
  private final transient Predicate<HttpServletRequest> operator;

  /**
   * @param health looks
   * @param operator whether a request is of whoever operates the server
   */
  public HealthServlet(Health health, Predicate<HttpServletRequest> operator) {
    this.health = health;
    this.operator = operator;
  }

  @Override
  public void register(ServletContext context) {
    context.addServlet("health", this).addMapping(PATH);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Health.Findings found = health.look();
    response.setStatus(
        found.status() == Health.Status.FAILING
            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
            : HttpServletResponse.SC_OK);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    ObjectNode json =
        CanonicalJson.object().put("status", found.status().name().toLowerCase(Locale.ROOT));
    if (operator.test(request)) {
      describe(found, json);
    }
    response.getWriter().write(CanonicalJson.text(json));
  }

  private static void describe(Health.Findings found, ObjectNode json) {
    json.put("repository", found.readable());
    json.putObject("outbox")
        .put("pending", found.pending())
        .put("lateSeconds", found.latest().toSeconds())
        .put("failed", found.failed());
    found
        .disk()
        .ifPresent(
            space ->
                json.putObject("disk")
                    .put("freeMebibytes", space.freeMebibytes())
                    .put("percentFree", space.percentFree())
                    .put("low", space.isLow()));
  }
}
