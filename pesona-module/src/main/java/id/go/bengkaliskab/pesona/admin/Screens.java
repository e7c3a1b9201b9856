package id.go.bengkaliskab.pesona.admin;

/** Makes the screen behind an app. */
@FunctionalInterface
public interface Screens {

  /**
   * A new screen for a window.
   *
   * @param app name of the app without its module
   * @param workplace who works there
   * @throws IllegalArgumentException when there is no such app
   */
  Screen open(String app, Workplace workplace);
}
