package info.magnolia.ui.api.app;

import info.magnolia.ui.api.location.Location;

/** The sub app that runs. */
public interface SubAppContext {
  void setLocation(Location location);
}
