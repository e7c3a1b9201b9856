package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import javax.inject.Inject;

/** The app {@code pesona-media}. */
public final class MediaSubApp extends ScreenSubApp {

  /**
   * @param context the running sub app
   * @param screens makes the screen
   */
  @Inject
  public MediaSubApp(SubAppContext context, OpenScreen screens) {
    super(context, screens, "media");
  }
}
