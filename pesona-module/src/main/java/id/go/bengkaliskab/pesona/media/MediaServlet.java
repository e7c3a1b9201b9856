package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** All media at one place: pictures in their sizes, documents, videos and captions. */
public final class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_THE_READER = "private, max-age=3600";

  private final RenditionServlet pictures;
  private final FileServlet files;

  private MediaServlet(RenditionServlet pictures, FileServlet files) {
    this.pictures = pictures;
    this.files = files;
  }

  /** What is public, for everybody. */
  public static MediaServlet ofPublic(
      PublicAssets assets, PublicFiles files, PublicDocuments documents, Renditions renditions) {
    return new MediaServlet(
        new RenditionServlet(assets, renditions).with(documents), new FileServlet(files, FOR_EVER));
  }

  /** What may not be public yet; who may read is checked before it. */
  public static MediaServlet ofOffice(
      PublicAssets assets, PublicFiles files, PublicDocuments documents, Renditions renditions) {
    return new MediaServlet(
        RenditionServlet.ofOffice(assets, renditions).with(documents),
        new FileServlet(files, FOR_THE_READER));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    HttpServlet servlet = FileServlet.serves(request.getPathInfo()) ? files : pictures;
    servlet.service((ServletRequest) request, (ServletResponse) response);
  }
}
