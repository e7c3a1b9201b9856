package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Answers from the page cache before anything else is asked. */
final class PageCacheFilter implements Filter {
  private final PageCache cache;

  PageCacheFilter(PageCache cache) {
    this.cache = cache;
  }

  /** Only a plain reading of an address without a query has one answer for everybody. */
  static boolean isCacheable(HttpServletRequest request) {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reading && request.getQueryString() == null;
  }

  /**
   * The check after a publication asks so: observation tells a moment later than the save, and in
   * that moment the former page would look like a failure.
   */
  private static boolean wantsFresh(HttpServletRequest request) {
    String wish = request.getHeader("Cache-Control");
    return wish != null && wish.toLowerCase(Locale.ROOT).contains("no-cache");
  }

  @Override
  public void init(FilterConfig config) {
    // everything needed came with the constructor
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<ContentAnswer> page =
        isCacheable(http) && !wantsFresh(http) ? cache.get(http.getRequestURI()) : Optional.empty();
    if (page.isPresent()) {
      page.get().send(http, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}
