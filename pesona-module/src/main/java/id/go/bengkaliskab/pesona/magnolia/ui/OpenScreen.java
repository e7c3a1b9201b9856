package id.go.bengkaliskab.pesona.magnolia.ui;

import id.go.bengkaliskab.pesona.admin.Screen;

/** Makes the screen of an app for whom Magnolia has signed in. */
@FunctionalInterface
public interface OpenScreen {

  /**
   * A new screen.
   *
   * @param app name of the app without its module, such as {@code kotak-masuk}
   */
  Screen of(String app);
}
