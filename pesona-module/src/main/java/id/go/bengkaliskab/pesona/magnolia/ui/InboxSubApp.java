package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import javax.inject.Inject;

/** The app {@code pesona-kotak-masuk}. */
public final class InboxSubApp extends ScreenSubApp {

  /**
   * @param context the running sub app
   * @param screens makes the screen
   */
  @Inject
  public InboxSubApp(SubAppContext context, OpenScreen screens) {
    super(context, screens, "kotak-masuk");
  }
}
