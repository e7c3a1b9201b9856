package id.go.bengkaliskab.pesona.magnolia.ui;

import com.vaadin.annotations.StyleSheet;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;

/**
 * Carries a screen and the rules by which it looks as in the embedded host. All of them stand below
 * the style name of this frame, so that nothing else of AdminCentral changes.
 */
@StyleSheet("vaadin://pesona/screens.css")
public final class ScreenFrame extends CssLayout {
  private static final long serialVersionUID = 1L;

  ScreenFrame(Component screen) {
    super(screen);
    addStyleName(Look.SCREENS);
    setSizeFull();
  }
}
