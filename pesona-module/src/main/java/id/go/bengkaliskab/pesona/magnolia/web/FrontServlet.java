package id.go.bengkaliskab.pesona.magnolia.web;

import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import info.magnolia.objectfactory.Components;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A servlet that is open as long as the newsroom runs; on a public instance there is nothing at its
 * address. It asks Magnolia for its parts with each request, since Magnolia makes servlets by a
 * constructor without arguments in some versions, and before the module has started.
 */
abstract class FrontServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<MagnoliaFront> front;

  FrontServlet(Supplier<MagnoliaFront> front) {
    this.front = front;
  }

  static Supplier<MagnoliaFront> ofMagnolia() {
    return () -> Components.getComponent(MagnoliaFront.class);
  }

  /** Answers while the newsroom runs. */
  abstract void answer(Front open, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Front> open = front.get().find();
    if (open.isPresent()) {
      answer(open.get(), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
