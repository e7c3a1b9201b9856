package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import javax.inject.Inject;

/** The app {@code pesona-papan}. */
public final class BoardSubApp extends ScreenSubApp {

  /**
   * @param context the running sub app
   * @param screens makes the screen
   */
  @Inject
  public BoardSubApp(SubAppContext context, OpenScreen screens) {
    super(context, screens, "papan");
  }
}
