package id.go.bengkaliskab.pesona.admin;

import com.vaadin.ui.Component;

/** What an app of the launcher shows. One instance belongs to one person at one window. */
public interface Screen {

  /** The root of the screen; the same component at every call. */
  Component component();

  /**
   * Shows a place within the screen, with what is stored at this moment. Called each time the
   * screen comes to the front, and again for each deep link into it.
   *
   * @param place what follows the app in the address, such as the id of an article; empty for the
   *     beginning; as typed by anybody, so not to be trusted
   */
  void show(String place);
}
