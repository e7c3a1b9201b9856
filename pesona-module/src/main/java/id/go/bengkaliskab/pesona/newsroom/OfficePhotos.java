package id.go.bengkaliskab.pesona.newsroom;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Photos that may not be public yet; for others there are none. */
final class OfficePhotos extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient NewsroomPreviews previews;
  private final HttpServlet photos;

  OfficePhotos(NewsroomPreviews previews, HttpServlet photos) {
    this.previews = previews;
    this.photos = photos;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Cache-Control", "no-store");
    if (previews.isFor(request)) {
      photos.service((ServletRequest) request, (ServletResponse) response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
