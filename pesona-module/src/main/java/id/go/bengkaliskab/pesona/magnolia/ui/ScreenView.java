package id.go.bengkaliskab.pesona.magnolia.ui;

import com.vaadin.ui.Component;
import id.go.bengkaliskab.pesona.admin.Screen;
import info.magnolia.ui.api.view.View;

/** A screen in the form in which Magnolia shows it. */
public final class ScreenView implements View {
  private final Screen screen;

  ScreenView(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Component asVaadinComponent() {
    return screen.component();
  }

  void begin() {
    screen.show("");
  }
}
