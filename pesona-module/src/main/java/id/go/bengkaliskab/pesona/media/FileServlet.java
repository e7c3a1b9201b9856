package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves videos, their captions and documents at {@code <sha256>/video.mp4}, {@code
 * <sha256>/captions.vtt} and {@code <sha256>/dokumen.pdf}.
 */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient FileAnswer files;

  FileServlet(FileAnswer files) {
    this.files = files;
  }

  /** Whether a path is of a file of this servlet. */
  static boolean serves(String path) {
    return path != null && path.startsWith("/") && FileAnswer.serves(path.substring(1));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (!serves(request.getPathInfo())
        || !files.send(request.getPathInfo().substring(1), request, response)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
