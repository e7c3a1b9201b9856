package id.go.bengkaliskab.pesona.magnolia.web;

import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The page of the newsroom that the parameter {@value #PAGE} names, or that is at the address where
 * a Magnolia doesn't hand on parameters. The page itself knows who may see it.
 */
public final class PageServlet extends FrontServlet {
  /** Parameter of the descriptor with the name of the page. */
  public static final String PAGE = "page";

  private static final long serialVersionUID = 1L;

  /** Made by Magnolia. */
  public PageServlet() {
    this(ofMagnolia());
  }

  PageServlet(Supplier<MagnoliaFront> front) {
    super(front);
  }

  @Override
  void answer(Front open, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    HttpServlet page =
        Optional.ofNullable(getInitParameter(PAGE))
            .flatMap(open::page)
            .or(() -> open.pageAt(path))
            .orElseThrow(() -> new ServletException("the office has no page at " + path));
    page.service((ServletRequest) request, (ServletResponse) response);
  }
}
