package id.go.bengkaliskab.pesona.embedded.shell;

import com.vaadin.server.Page;
import com.vaadin.server.VaadinServletService;
import com.vaadin.ui.UI;
import id.go.bengkaliskab.pesona.admin.Navigation;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import java.util.function.Consumer;

/** The address line of a window. */
final class Address implements Navigation {
  private final UI window;
  private final EmbeddedCurrentUser sessions;
  private final Consumer<Place> shows;

  Address(UI window, EmbeddedCurrentUser sessions, Consumer<Place> shows) {
    this.window = window;
    this.sessions = sessions;
    this.shows = shows;
  }

  @Override
  public void go(String app, String place) {
    at(app, place);
    shows.accept(new Place(app, place));
  }

  @Override
  public void at(String app, String place) {
    page().setUriFragment(new Place(app, place).fragment(), false);
  }

  @Override
  public String address(String path) {
    return VaadinServletService.getCurrentServletRequest().getContextPath() + path;
  }

  @Override
  public void signOut() {
    page().setLocation(AdminServlet.SIGN_IN);
    sessions.end(VaadinServletService.getCurrentServletRequest());
  }

  private Page page() {
    return window.getPage();
  }
}
