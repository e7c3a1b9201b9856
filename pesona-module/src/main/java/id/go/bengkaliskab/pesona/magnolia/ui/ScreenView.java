package id.go.bengkaliskab.pesona.magnolia.ui;

import com.vaadin.ui.Component;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import info.magnolia.ui.api.view.View;

/** A screen in the form in which Magnolia shows it. */
public final class ScreenView implements View {
  private final Workplace workplace;
  private final AdminCentralAddress address;
  private final Screen screen;
  private final ScreenFrame frame;

  ScreenView(Workplace workplace, AdminCentralAddress address, Screen screen) {
    this.workplace = workplace;
    this.address = address;
    this.screen = screen;
    this.frame = new ScreenFrame(screen.component());
  }

  @Override
  public Component asVaadinComponent() {
    return frame;
  }

  /**
   * Shows a place, unless the screen has come there by itself: the address follows the screen, and
   * Magnolia tells of that as of any other change.
   */
  void show(String place) {
    if (address.arrivesAt(place)) {
      workplace.attempt(() -> screen.show(place));
    }
  }
}
