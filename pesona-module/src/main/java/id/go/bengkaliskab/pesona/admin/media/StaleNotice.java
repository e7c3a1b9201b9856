package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.Map;

/** Somebody else saved meanwhile: what they wrote, and what becomes of what was typed here. */
final class StaleNotice {
  private final Button mine;
  private final CssLayout root;

  /**
   * @param theirs what is saved now where it differs, by the captions of the fields
   * @param keepMine saves what was typed over it
   * @param reload drops what was typed
   */
  StaleNotice(Workplace workplace, Map<String, String> theirs, Runnable keepMine, Runnable reload) {
    root =
        Look.group(
            "card",
            Look.words(workplace.text("media.stale"), "late"),
            Look.words(workplace.text("media.stale.explained"), "quiet"));
    root.setId("asset-stale");
    root.addStyleName("asset-stale");
    theirs.forEach(
        (field, value) ->
            root.addComponent(Look.words(workplace.text("media.stale.field", field, value))));
    mine =
        Look.primary(
            workplace.text("media.stale.mine"),
            event -> {
              root.setVisible(false);
              keepMine.run();
            });
    mine.setId("stale-mine");
    Button other = new Button(workplace.text("media.stale.reload"), event -> reload.run());
    other.setId("stale-reload");
    root.addComponent(Look.group("dialog-buttons", mine, other));
  }

  Component component() {
    return root;
  }

  void focus() {
    mine.focus();
  }
}
