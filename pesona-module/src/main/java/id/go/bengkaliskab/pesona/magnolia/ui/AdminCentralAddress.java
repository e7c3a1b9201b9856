package id.go.bengkaliskab.pesona.magnolia.ui;

import com.vaadin.server.Page;
import com.vaadin.server.VaadinService;
import id.go.bengkaliskab.pesona.admin.Navigation;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;
import java.util.Optional;

/** The address line of AdminCentral, as one sub app sees it. */
final class AdminCentralAddress implements Navigation {
  /** Magnolia signs out whoever sends this parameter to any page. */
  private static final String SIGN_OUT = "/.magnolia/admincentral?mgnlLogout=true";

  private static final String APP_PREFIX = "pesona-";
  private static final String SUB_APP = "main";

  private final SubAppContext context;
  private final LocationController locations;
  private Optional<String> place = Optional.empty();

  AdminCentralAddress(SubAppContext context, LocationController locations) {
    this.context = context;
    this.locations = locations;
  }

  @Override
  public void go(String app, String wished) {
    locations.goTo(location(app, wished));
  }

  @Override
  public void at(String app, String present) {
    place = Optional.of(present);
    context.setLocation(location(app, present));
  }

  @Override
  public String address(String path) {
    return VaadinService.getCurrentRequest().getContextPath() + path;
  }

  @Override
  public void signOut() {
    Page.getCurrent().setLocation(address(SIGN_OUT));
  }

  /** Notes where the address leads to; whether the screen isn't there yet. */
  boolean arrivesAt(String wished) {
    boolean elsewhere = !place.equals(Optional.of(wished));
    place = Optional.of(wished);
    return elsewhere;
  }

  private static Location location(String app, String place) {
    return new DefaultLocation(Location.LOCATION_TYPE_APP, APP_PREFIX + app, SUB_APP, place);
  }
}
