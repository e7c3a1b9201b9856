package id.go.bengkaliskab.pesona.site;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Answers for robots.txt, the sitemap, the feeds and the printed procedure, in both hosts. Whoever
 * has a file already is told so; it is to be asked for again each time, so that what was taken off
 * the site is gone.
 */
public final class SiteFilesFilter implements Filter {
  private static final String CACHING = "no-cache";

  private final SiteFiles files;

  SiteFilesFilter(SiteFiles files) {
    this.files = files;
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
    boolean reading = "GET".equals(http.getMethod()) || "HEAD".equals(http.getMethod());
    Optional<SiteFile> file = reading && mayBeFile(path) ? files.find(path) : Optional.empty();
    if (file.isPresent()) {
      send(file.get(), http, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean mayBeFile(String path) {
    return path.endsWith(".xml") || path.endsWith(SiteFiles.SHEET) || path.equals(RobotsFile.PATH);
  }

  private static void send(SiteFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (file.validators().settle(request, response, CACHING)) {
      return;
    }
    file.validators().tell(response, CACHING);
    response.setContentType(file.type());
    response.setContentLength(file.bytes().length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(file.bytes());
    }
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}
