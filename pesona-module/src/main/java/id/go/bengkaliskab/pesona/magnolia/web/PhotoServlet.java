package id.go.bengkaliskab.pesona.magnolia.web;

import id.go.bengkaliskab.pesona.magnolia.MagnoliaPhotos;
import info.magnolia.objectfactory.Components;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Photos of the public site, on every instance. */
public final class PhotoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<MagnoliaPhotos> photos;

  /** Made by Magnolia. */
  public PhotoServlet() {
    this(() -> Components.getComponent(MagnoliaPhotos.class));
  }

  PhotoServlet(Supplier<MagnoliaPhotos> photos) {
    this.photos = photos;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<HttpServlet> files = photos.get().find();
    if (files.isPresent()) {
      files.get().service((ServletRequest) request, (ServletResponse) response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
