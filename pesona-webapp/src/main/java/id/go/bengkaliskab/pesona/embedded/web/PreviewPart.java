package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Pages as the public will see them, for the office only: {@code /.pesona/preview/<id>}, with
 * {@code ?draft=1} what the reader has typed and not saved yet. Nothing of it is kept by caches or
 * found by search engines.
 */
public final class PreviewPart implements WebPart {
  private final StagedPages pages;

  /**
   * @param pages renders the pages, for those who may read them
   */
  public PreviewPart(StagedPages pages) {
    this.pages = pages;
  }

  @Override
  public void register(ServletContext context) {
    context.addServlet("preview", new Pages(pages)).addMapping(NewsroomPreviews.PATH + "/*");
  }

  /** The staged pages, with the reader's rights checked at each call. */
  public interface StagedPages {

    /** Whether whoever sent the request may see what is not public. */
    boolean isFor(HttpServletRequest request);

    /**
     * The page of an article.
     *
     * @param id id of the article, as anybody may have written it
     * @return empty when there is no such article or no draft of the reader
     */
    Optional<String> page(String id, HttpServletRequest request);
  }

  private static void close(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Cache-Control", "no-store");
  }

  private static final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient StagedPages pages;

    Pages(StagedPages pages) {
      this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      close(response);
      String path = request.getPathInfo();
      if (!pages.isFor(request) || path == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader(
          SecurityHeaders.POLICY,
          response
              .getHeader(SecurityHeaders.POLICY)
              .replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
      Optional<String> page = pages.page(path.substring(1), request);
      if (page.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("text/html;charset=utf-8");
      response.getWriter().write(page.get());
    }
  }
}
