package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import id.go.bengkaliskab.pesona.media.Folders;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.List;
import java.util.function.Consumer;

/** Where in the library one is, the folders within, and what can be done to them. */
final class FolderBar {
  private final Workplace workplace;
  private final FolderDesk folders;
  private final Consumer<String> go;
  private final CssLayout path = Look.group("folder-path");
  private final CssLayout within = Look.group("folders");
  private final CssLayout acts = Look.group("folder-acts");
  private final CssLayout root;

  /**
   * @param go leads to a folder
   */
  FolderBar(Workplace workplace, FolderDesk folders, Consumer<String> go) {
    this.workplace = workplace;
    this.folders = folders;
    this.go = go;
    path.setId("folder-path");
    within.setId("folders");
    root = Look.group("folder-bar", path, within, acts);
  }

  Component component() {
    return root;
  }

  void show(String folder) {
    showPath(folder);
    within.removeAllComponents();
    for (String name : folders.within(folder)) {
      Button into = new Button(name, event -> go.accept(child(folder, name)));
      into.addStyleName("folder");
      within.addComponent(into);
    }
    acts.removeAllComponents();
    if (PhotoShelf.mayKeep(workplace.person())) {
      acts.addComponent(act("new", () -> make(folder)));
      if (!folder.isEmpty()) {
        acts.addComponents(
            act("rename", () -> rename(folder)), act("delete", () -> remove(folder)));
      }
    }
  }

  private void showPath(String folder) {
    path.removeAllComponents();
    path.addComponent(step(workplace.text("media.root"), "", folder.isEmpty()));
    String so = "";
    for (String name : folder.isEmpty() ? List.<String>of() : List.of(folder.split("/"))) {
      so = child(so, name);
      path.addComponents(Look.words("›", "quiet"), step(name, so, so.equals(folder)));
    }
  }

  private Component step(String name, String folder, boolean here) {
    return here ? Look.words(name, "folder-here") : Look.quietly(name, event -> go.accept(folder));
  }

  private Button act(String name, Runnable act) {
    Button button = Look.quietly(workplace.text("media.folder." + name), event -> act.run());
    button.setId("folder-" + name);
    return button;
  }

  private void make(String parent) {
    new NameDialog(workplace, workplace.text("media.folder.new"), "")
        .ask(name -> go.accept(folders.make(parent, name, workplace.actor())));
  }

  private void rename(String folder) {
    new NameDialog(workplace, workplace.text("media.folder.rename"), Folders.name(folder))
        .ask(name -> go.accept(folders.rename(folder, name, workplace.actor())));
  }

  private void remove(String folder) {
    boolean done = workplace.attempt(() -> folders.remove(folder, workplace.actor()));
    if (done) {
      workplace.tell("media.folder.deleted", Folders.name(folder));
      go.accept(Folders.parent(folder));
    }
  }

  private static String child(String parent, String name) {
    return parent.isEmpty() ? name : parent + '/' + name;
  }
}
