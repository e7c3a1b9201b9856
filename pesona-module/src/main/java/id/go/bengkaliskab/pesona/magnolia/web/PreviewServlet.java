package id.go.bengkaliskab.pesona.magnolia.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bengkaliskab.pesona.magnolia.EditionOfRequest;
import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Leads to the page on which Magnolia renders an article that is not public yet; for whom, is
 * decided here and again when that page is rendered.
 */
public final class PreviewServlet extends FrontServlet {
  private static final long serialVersionUID = 1L;
  private static final String LOOK = "look";

  /** Made by Magnolia. */
  public PreviewServlet() {
    this(ofMagnolia());
  }

  PreviewServlet(Supplier<MagnoliaFront> front) {
    super(front);
  }

  @Override
  void answer(Front open, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EditionOfRequest.close(response);
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    boolean draft = request.getParameter(EditionOfRequest.DRAFT) != null;
    Optional<String> page =
        open.previews()
            .find(id, draft, request)
            .map(staged -> page(staged.language(), id, draft) + look(request))
            .filter(address -> isReading(request));
    if (page.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + page.get());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String page(String language, String id, boolean draft) {
    return (language.equals("en") ? "/en" : "")
        + NewsroomPreviews.DETAIL_PAGE
        + "?slug="
        + NewsroomPreviews.ANY_SLUG
        + '&'
        + EditionOfRequest.STAGED
        + '='
        + URLEncoder.encode(id, UTF_8)
        + (draft ? '&' + EditionOfRequest.DRAFT + "=1" : "");
  }

  /** A frame loads an address that it has shown before only when something in it is new. */
  private static String look(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(LOOK))
        .map(look -> '&' + LOOK + '=' + URLEncoder.encode(look, UTF_8))
        .orElse("");
  }

  private static boolean isReading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
