package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.AssetChange;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.function.Consumer;

/** One asset with all that is known of it. */
final class AssetPanel {
  private final Workplace workplace;
  private final MediaParts parts;
  private final String id;
  private final Runnable changed;
  private final Runnable closed;
  private final Consumer<String> open;
  private final boolean keeper;
  private final CssLayout root = Look.group("asset");
  private FrameFields frame;
  private AssetForm form;
  private int seen;

  /**
   * @param id the asset
   * @param changed called after every change
   * @param closed leads back to the list
   * @param open leads to another asset
   * @throws Refused (not found) when there is no such asset
   */
  AssetPanel(
      Workplace workplace,
      MediaParts parts,
      String id,
      Runnable changed,
      Runnable closed,
      Consumer<String> open) {
    this.workplace = workplace;
    this.parts = parts;
    this.id = id;
    this.changed = changed;
    this.closed = closed;
    this.open = open;
    this.keeper = PhotoShelf.mayKeep(workplace.person());
    root.setId("asset");
    show(parts.desk().view(id));
  }

  Component component() {
    return root;
  }

  private void show(AssetView view) {
    Asset asset = view.entry().asset();
    seen = view.entry().edition();
    root.removeAllComponents();
    Button close = Look.quietly(workplace.text("media.close"), event -> closed.run());
    close.setId("asset-close");
    String title = asset.title().isBlank() ? asset.name() : asset.title();
    root.addComponent(Look.group("asset-head", Look.words(title, "asset-title"), close));
    Thumbnails thumbnails = new Thumbnails(workplace, parts);
    AssetFiles files = new AssetFiles(workplace, parts);
    frame = new FrameFields(workplace, thumbnails, asset, keeper);
    if (view.entry().kind() == AssetKind.PHOTO) {
      root.addComponent(frame.component());
    }
    if (view.entry().kind() == AssetKind.VIDEO) {
      files
          .served(asset)
          .map(file -> new VideoPlayer(title, file, thumbnails.of(view.entry())))
          .ifPresent(player -> root.addComponent(player.component()));
    }
    form = new AssetForm(workplace, view, keeper);
    root.addComponent(form.component());
    if (keeper) {
      root.addComponent(Look.group("asset-acts", save(), copy(), remove(asset)));
    }
    root.addComponents(
        new AssetUsesView(workplace, view, open).component(),
        new DuplicatesView(workplace, view.duplicates(), open).component(),
        new AssetFactsView(workplace, files, view, keeper).component());
  }

  private Button save() {
    Button save = Look.primary(workplace.text("media.save"), event -> save(seen));
    save.setId("asset-save");
    return save;
  }

  private void save(int edition) {
    AssetChange change = new AssetChange(form.words(), frame.value(), form.facts());
    workplace.attempt(
        () -> {
          try {
            parts.desk().save(id, edition, change, workplace.actor());
            workplace.tell("media.saved");
            show(parts.desk().view(id));
            changed.run();
          } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.STALE) {
              throw refused;
            }
            stale();
          }
        });
  }

  /** What was typed stays; what the other one wrote is shown beside it. */
  private void stale() {
    AssetView theirs = parts.desk().view(id);
    StaleNotice notice =
        new StaleNotice(
            workplace,
            form.differences(theirs, frame.value()),
            () -> save(theirs.entry().edition()),
            () -> show(theirs));
    root.addComponent(notice.component(), 1);
    notice.focus();
  }

  private Button copy() {
    Button copy =
        new Button(
            workplace.text("media.copy"),
            event ->
                workplace.attempt(
                    () -> {
                      AssetEntry made = parts.desk().copy(id, workplace.actor());
                      workplace.tell("media.copied");
                      changed.run();
                      open.accept(made.asset().id());
                    }));
    copy.setId("asset-copy");
    copy.setDescription(workplace.text("media.copy.hint"));
    return copy;
  }

  private Button remove(Asset asset) {
    Button remove =
        new Button(
            workplace.text("media.delete"),
            event ->
                new ConfirmDialog(
                        workplace,
                        workplace.text("media.delete"),
                        workplace.text("media.delete.sure", asset.name()))
                    .ask(workplace.text("media.delete"), this::removed));
    remove.setId("asset-delete");
    return remove;
  }

  private void removed() {
    parts.desk().remove(id, workplace.actor());
    workplace.tell("media.deleted");
    closed.run();
    changed.run();
  }
}
