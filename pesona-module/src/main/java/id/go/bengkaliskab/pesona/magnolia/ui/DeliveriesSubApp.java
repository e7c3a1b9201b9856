package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import javax.inject.Inject;

/** The app {@code pesona-kiriman}. */
public final class DeliveriesSubApp extends ScreenSubApp {

  /**
   * @param context the running sub app
   * @param screens makes the screen
   */
  @Inject
  public DeliveriesSubApp(SubAppContext context, OpenScreen screens) {
    super(context, screens, "kiriman");
  }
}
