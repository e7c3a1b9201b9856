package id.go.bengkaliskab.pesona.newsroom;

import java.util.Objects;
import javax.servlet.http.HttpServlet;

/**
 * Pages made on the server.
 *
 * @param name name of the servlet
 * @param mapping its path, as servlets are mapped
 * @param servlet answers there
 */
public record NewsroomPage(String name, String mapping, HttpServlet servlet) {
  private static final String BELOW = "/*";

  public NewsroomPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(servlet, "servlet");
  }

  /** Whether requests of a path below the application are for this page. */
  public boolean isAt(String path) {
    return mapping.endsWith(BELOW)
        ? path.equals(place()) || path.startsWith(place() + '/')
        : path.equals(mapping);
  }

  private String place() {
    return mapping.substring(0, mapping.length() - BELOW.length());
  }
}
