package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.rendering.RenderingFailed;
import id.go.bengkaliskab.pesona.site.SiteStatusFilter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what went wrong in our own words; what exactly it was stands in the log only. */
public final class ErrorServlet extends HttpServlet {
  static final String PATH = "/.pesona/error";

  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(ErrorServlet.class);
  private static final String FAILURE_PAGE = "/pesona/gangguan";

  private final transient SitePages pages;

  /**
   * @param pages renders the pages
   */
  public ErrorServlet(SitePages pages) {
    this.pages = pages;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure instanceof Throwable cause) {
      log.error(
          "{} {} failed",
          request.getMethod(),
          request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
          cause);
    }
    response.setStatus(code);
    ContentAnswer answer =
        failure instanceof RenderingFailed failed
            ? pages.failed(PlainErrorPage.of(code), failed.fault(), request)
            : page(code, request);
    answer.send(request, response);
  }

  private ContentAnswer page(int code, HttpServletRequest request) {
    Optional<ContentAnswer> page = Optional.empty();
    try {
      page = pages.page(pageFor(code), Map.of(), request);
    } catch (RuntimeException e) {
      log.error("the error page for {} failed too", code, e);
    }
    return page.orElseGet(() -> SitePages.html(PlainErrorPage.of(code), "no-store"));
  }

  private static String pageFor(int code) {
    return switch (code) {
      case HttpServletResponse.SC_NOT_FOUND -> SiteStatusFilter.NOT_FOUND_PAGE;
      case HttpServletResponse.SC_GONE -> SiteStatusFilter.GONE_PAGE;
      default -> FAILURE_PAGE;
    };
  }
}
