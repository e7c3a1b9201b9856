package id.go.bengkaliskab.pesona.admin;

/** Leads from one screen to another. */
public interface Navigation {

  /**
   * Shows a place of an app and puts it into the address, so that it can be kept and sent.
   *
   * @param app name of the app without its module, such as {@code artikel}
   * @param place place within it; empty for its beginning
   */
  void go(String app, String place);

  /**
   * Puts the place where the present screen has come to into the address, without showing anything
   * anew.
   *
   * @param app name of the app without its module
   * @param place place within it
   */
  void at(String app, String place);

  /**
   * The address under which a browser gets a path of this host, such as {@code /.pesona/report}.
   *
   * @param path path within the web application
   */
  String address(String path);

  /** Ends the session of this browser and shows the sign-in page. */
  void signOut();
}
