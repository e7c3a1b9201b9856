package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import javax.inject.Inject;

/** The app {@code pesona-pengguna}. */
public final class PeopleSubApp extends ScreenSubApp {

  /**
   * @param context the running sub app
   * @param screens makes the screen
   */
  @Inject
  public PeopleSubApp(SubAppContext context, OpenScreen screens) {
    super(context, screens, "pengguna");
  }
}
