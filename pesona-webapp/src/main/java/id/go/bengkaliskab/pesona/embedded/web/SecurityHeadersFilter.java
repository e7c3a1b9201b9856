package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts the security headers on every answer, errors too. */
public final class SecurityHeadersFilter implements Filter {
  private static final List<String> OFFICE =
      List.of("/.magnolia", "/admin", "/VAADIN", "/vaadinServlet");

  private final SecurityHeaders site;
  private final SecurityHeaders office;

  /**
   * @param https whether readers come by HTTPS
   */
  public SecurityHeadersFilter(boolean https) {
    this.site = SecurityHeaders.forSite(https);
    this.office = SecurityHeaders.forAdmin(https);
  }

  @Override
  public void init(FilterConfig config) {
    // everything needed came with the constructor
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getServletPath();
    boolean ofOffice =
        OFFICE.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + '/'));
    (ofOffice ? office : site).applyTo((HttpServletResponse) response);
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}
