package id.go.bengkaliskab.pesona.magnolia.ui;

import com.vaadin.server.VaadinServletService;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.LocationController;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** Makes the screen of an app for whom Magnolia has signed in. */
public final class OpenScreen {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final MagnoliaFront front;
  private final Host host;
  private final LocationController locations;

  /**
   * @param front has the screens while the newsroom runs
   * @param host tells who is signed in
   * @param locations leads from one app to another
   */
  @Inject
  public OpenScreen(MagnoliaFront front, Host host, LocationController locations) {
    this.front = front;
    this.host = host;
    this.locations = locations;
  }

  /**
   * A new screen.
   *
   * @param app name of the app without its module, such as {@code kotak-masuk}
   * @param context the sub app that shows it
   * @throws IllegalStateException on a public instance, whose AdminCentral has no work to show
   */
  ScreenView of(String app, SubAppContext context) {
    Front open =
        front
            .find()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the newsroom doesn't run here, so app \"" + app + "\" shows nothing"));
    AdminCentralAddress address = new AdminCentralAddress(context, locations);
    Workplace workplace =
        new Workplace(this::person, language(), open.newsroom().sentences(), address);
    return new ScreenView(workplace, address, open.screens().open(app, workplace));
  }

  private Optional<Person> person() {
    return host.currentUser().of(VaadinServletService.getCurrentServletRequest());
  }

  private Locale language() {
    return person().map(Person::language).orElse(INDONESIAN);
  }
}
