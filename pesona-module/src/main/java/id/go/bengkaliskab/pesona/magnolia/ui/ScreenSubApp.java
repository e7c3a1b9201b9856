package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.framework.app.BaseSubApp;
import java.util.Optional;

/** Shows one of the module's screens, at the place that the address names. */
abstract class ScreenSubApp extends BaseSubApp<ScreenView> {
  private final ScreenView view;

  ScreenSubApp(SubAppContext context, OpenScreen screens, String app) {
    this(context, screens.of(app, context));
  }

  private ScreenSubApp(SubAppContext context, ScreenView view) {
    super(context, view);
    this.view = view;
  }

  @Override
  public ScreenView start(Location location) {
    super.start(location);
    view.show(place(location));
    return view;
  }

  @Override
  public void locationChanged(Location location) {
    super.locationChanged(location);
    view.show(place(location));
  }

  private static String place(Location location) {
    return Optional.ofNullable(location.getParameter()).orElse("");
  }
}
