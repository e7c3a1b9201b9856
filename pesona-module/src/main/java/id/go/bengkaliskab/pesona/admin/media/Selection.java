package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Assets that were picked, to be moved together. */
final class Selection {
  private final Workplace workplace;
  private final FolderDesk folders;
  private final Runnable moved;
  private final Set<String> picked = new LinkedHashSet<>();
  private final Label count = Look.words("");
  private final ComboBox<String> target = new ComboBox<>();
  private final CssLayout root;

  /**
   * @param moved called when assets have gone elsewhere
   */
  Selection(Workplace workplace, FolderDesk folders, Runnable moved) {
    this.workplace = workplace;
    this.folders = folders;
    this.moved = moved;
    target.setId("selection-folder");
    target.setPlaceholder(workplace.text("media.move.to"));
    target.setItemCaptionGenerator(
        folder -> folder.isEmpty() ? workplace.text("media.root") : folder);
    target.setEmptySelectionAllowed(false);
    Button move = Look.primary(workplace.text("media.move"), event -> move());
    move.setId("selection-move");
    root = Look.group("selection", count, target, move);
    root.setId("selection");
    root.setVisible(false);
  }

  Component component() {
    return root;
  }

  Component box(String asset, String name) {
    CheckBox box = new CheckBox();
    box.setId("pick-" + asset);
    box.setCaption(workplace.text("media.pick", name));
    box.addStyleName("pick");
    box.addValueChangeListener(event -> pick(asset, event.getValue()));
    return box;
  }

  void clear() {
    picked.clear();
    root.setVisible(false);
  }

  private void pick(String asset, boolean on) {
    if (on) {
      picked.add(asset);
    } else {
      picked.remove(asset);
    }
    if (on && !root.isVisible()) {
      List<String> all = new ArrayList<>(List.of(""));
      all.addAll(folders.all());
      target.setItems(all);
    }
    root.setVisible(!picked.isEmpty());
    count.setValue(workplace.text("media.picked", picked.size()));
  }

  private void move() {
    String folder = target.getValue();
    if (folder == null) {
      target.focus();
      return;
    }
    int many = picked.size();
    boolean done =
        workplace.attempt(() -> folders.move(List.copyOf(picked), folder, workplace.actor()));
    if (done) {
      workplace.tell("media.moved", many, folder.isEmpty() ? workplace.text("media.root") : folder);
      moved.run();
    }
  }
}
