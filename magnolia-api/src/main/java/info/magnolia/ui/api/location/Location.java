package info.magnolia.ui.api.location;

/** A place of AdminCentral. */
public interface Location {
  String LOCATION_TYPE_APP = "app";

  String getParameter();
}
