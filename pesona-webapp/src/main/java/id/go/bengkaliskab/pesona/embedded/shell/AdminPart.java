package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** AdminCentral under its address, the short way to it, and Vaadin's files. */
public final class AdminPart implements WebPart {
  /** Beginnings of paths whose bodies are files. */
  public static final List<String> UPLOADS = List.of(AdminServlet.PATH + "/APP/UPLOAD");

  private static final String SHORT_WAY = "/admin";

  private final Shell shell;

  /**
   * @param shell what AdminCentral stands on
   */
  public AdminPart(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void register(ServletContext context) {
    var servlet = context.addServlet("admincentral", new AdminServlet(shell));
    servlet.setInitParameters(
        Map.of(
            "productionMode", "true",
            "heartbeatInterval", "300",
            "closeIdleSessions", "false"));
    servlet.addMapping(AdminServlet.PATH + "/*", "/VAADIN/*");
    context.addServlet("admin", new ShortWay()).addMapping(SHORT_WAY);
  }

  /** People remember {@code /admin}. */
  private static final class ShortWay extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws java.io.IOException {
      response.sendRedirect(AdminServlet.PATH);
    }
  }
}
