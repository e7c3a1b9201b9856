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
  public NewsroomPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(servlet, "servlet");
  }
}
