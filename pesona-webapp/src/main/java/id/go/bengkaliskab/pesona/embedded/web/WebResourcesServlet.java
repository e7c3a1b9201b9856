package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.lightmodule.WebResourceTypes;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Style sheets, images and the like of the light modules; nothing outside their webresources. */
public final class WebResourcesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern SERVED =
      Pattern.compile(
          "/[A-Za-z0-9-]+/webresources/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
  private static final String AN_HOUR = "public, max-age=3600";
  private static final String ASK_AGAIN = "no-cache";

  private final transient Resources resources;
  private final String caching;

  /**
   * @param resources files of the light modules
   */
  public WebResourcesServlet(Resources resources) {
    this(resources, false);
  }

  /**
   * @param resources files of the light modules
   * @param edited whether they are being edited, so that browsers must ask each time
   */
  public WebResourcesServlet(Resources resources, boolean edited) {
    this.resources = resources;
    this.caching = edited ? ASK_AGAIN : AN_HOUR;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<String> type =
        SERVED.matcher(path).matches() ? WebResourceTypes.of(path) : Optional.empty();
    Optional<byte[]> bytes = type.flatMap(t -> resources.read(path));
    if (bytes.isPresent()) {
      new ContentAnswer(bytes.get(), type.get(), caching).send(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
