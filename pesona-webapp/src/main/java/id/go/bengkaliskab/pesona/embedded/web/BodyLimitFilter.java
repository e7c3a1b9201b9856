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

/** Refuses request bodies beyond a limit, but for paths that take uploads and count themselves. */
public final class BodyLimitFilter implements Filter {
  private final long limit;
  private final List<String> uploads;

  /**
   * @param limit most bytes of a body
   * @param uploads beginnings of paths with a limit of their own
   */
  public BodyLimitFilter(long limit, List<String> uploads) {
    this.limit = limit;
    this.uploads = List.copyOf(uploads);
  }

  @Override
  public void init(FilterConfig config) {
    // everything needed came with the constructor
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String path = http.getRequestURI().substring(http.getContextPath().length());
    if (uploads.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > limit) {
      refuse((HttpServletResponse) response);
    } else {
      try {
        chain.doFilter(new LimitedRequest(http, limit), response);
      } catch (BodyTooLong e) {
        refuse((HttpServletResponse) response);
      }
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}
