package id.go.bengkaliskab.pesona.embedded.testing;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Fails whatever it is asked, with words that nobody outside may read. */
public final class BrokenServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    throw new IllegalStateException("rahasia");
  }
}
