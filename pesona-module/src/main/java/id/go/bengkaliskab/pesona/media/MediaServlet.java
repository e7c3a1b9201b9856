package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** All media at one place: pictures in their sizes, documents, videos and captions. */
public final class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final RenditionServlet pictures;
  private final FileServlet files;

  private MediaServlet(RenditionServlet pictures, FileServlet files) {
    this.pictures = pictures;
    this.files = files;
  }

  /** What is public, for everybody. */
  public static MediaServlet ofPublic(
      PublicAssets assets, PublicFiles files, Renditions renditions) {
    return new MediaServlet(
        new RenditionServlet(assets, renditions),
        new FileServlet(new FileAnswer(files, RenditionServlet.FOR_EVER)));
  }

  /** What may not be public yet; who may read is checked before it. */
  public static MediaServlet ofOffice(
      PublicAssets assets, PublicFiles files, Renditions renditions) {
    return new MediaServlet(
        RenditionServlet.ofOffice(assets, renditions),
        new FileServlet(new FileAnswer(files, RenditionServlet.FOR_THE_READER)));
  }

  /**
   * The part of the address that names the file of a video, captions or a document, such as {@code
   * 9f…/video.mp4}; empty for a picture, whose sizes have addresses of their own.
   */
  public static Optional<String> file(Asset asset) {
    return ServedFile.of(asset.mimeType()).map(kind -> kind.file(asset.sha256()));
  }

  /** The same of a document. */
  public static String file(Document document) {
    return ServedFile.DOCUMENT.file(document.sha256());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    HttpServlet servlet = FileServlet.serves(request.getPathInfo()) ? files : pictures;
    servlet.service((ServletRequest) request, (ServletResponse) response);
  }
}
