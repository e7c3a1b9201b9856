package info.magnolia.ui.framework.app;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.view.View;

/** A sub app with one view. */
public abstract class BaseSubApp<V extends View> {
  protected BaseSubApp(SubAppContext subAppContext, V view) {
    throw new LinkageError("compile-only");
  }

  public V start(Location location) {
    throw new LinkageError("compile-only");
  }

  public void locationChanged(Location location) {
    throw new LinkageError("compile-only");
  }

  protected void onSubAppStart() {
    throw new LinkageError("compile-only");
  }
}
