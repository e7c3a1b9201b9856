package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Pages as the public will see them, for the office only: {@code /.pesona/preview/<id>}, with
 * {@code ?draft=1} what the reader has typed and not saved yet, and the pictures of such pages.
 * Nothing of it is kept by caches or found by search engines.
 */
public final class PreviewPart implements WebPart {
  /** Where it stands. */
  public static final String PATH = "/.pesona/preview";

  private final StagedPages pages;
  private final HttpServlet media;

  /**
   * @param pages renders the pages, for those who may read them
   * @param media serves pictures by their hash
   */
  public PreviewPart(StagedPages pages, HttpServlet media) {
    this.pages = pages;
    this.media = media;
  }

  @Override
  public void register(ServletContext context) {
    context.addServlet("preview", new Pages(pages)).addMapping(PATH + "/*");
    context.addServlet("preview-media", new Media(pages, media)).addMapping(PATH + "/media/*");
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

  private static final class Media extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient StagedPages pages;
    private final HttpServlet files;

    Media(StagedPages pages, HttpServlet files) {
      this.pages = pages;
      this.files = files;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      close(response);
      if (!pages.isFor(request)) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      files.service((ServletRequest) request, (ServletResponse) response);
    }
  }
}
