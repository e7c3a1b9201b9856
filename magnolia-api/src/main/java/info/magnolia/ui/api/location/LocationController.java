package info.magnolia.ui.api.location;

/** Leads to places of AdminCentral. */
public class LocationController {

  public void goTo(Location newLocation) {
    throw new LinkageError("compile-only");
  }
}
