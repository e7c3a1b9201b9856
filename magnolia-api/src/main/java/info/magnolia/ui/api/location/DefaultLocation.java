package info.magnolia.ui.api.location;

/** A place named by an app, its sub app and a parameter. */
public class DefaultLocation implements Location {
  public DefaultLocation(String appType, String appName, String subAppId, String parameter) {
    throw new LinkageError("compile-only");
  }

  @Override
  public String getParameter() {
    throw new LinkageError("compile-only");
  }
}
