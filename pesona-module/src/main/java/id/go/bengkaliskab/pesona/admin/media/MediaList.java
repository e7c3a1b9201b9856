package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.AssetCount;
import id.go.bengkaliskab.pesona.media.AssetPage;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The assets of a folder and below, a page at a time. */
final class MediaList {
  private static final int PAGE = 48;

  private final Workplace workplace;
  private final MediaParts parts;
  private final MediaFilters filters;
  private final FolderBar folders;
  private final Selection selection;
  private final AssetTiles tiles;
  private final Label count = Look.words("", "quiet");
  private final CssLayout entries = Look.group("media-tiles");
  private final Button more;
  private final CssLayout head;
  private final CssLayout root;
  private Optional<String> next = Optional.empty();
  private String folder = "";

  /**
   * @param go leads to a folder
   * @param open leads to an asset
   */
  MediaList(Workplace workplace, MediaParts parts, Consumer<String> go, Consumer<String> open) {
    this.workplace = workplace;
    this.parts = parts;
    this.filters = new MediaFilters(workplace, parts, this::renew);
    this.folders = new FolderBar(workplace, parts.folders(), go);
    this.selection = new Selection(workplace, parts.folders(), this::renew);
    this.tiles =
        new AssetTiles(
            workplace,
            new Thumbnails(workplace, parts),
            open,
            PhotoShelf.mayKeep(workplace.person()) ? Optional.of(selection) : Optional.empty());
    count.setId("media-count");
    entries.setId("media-tiles");
    more = new Button(workplace.text("media.more"), event -> add());
    more.setId("media-more");
    head = Look.group("media-head", filters.component(), folders.component());
    root = Look.group("media-list", selection.component(), entries, more);
  }

  Component component() {
    return root;
  }

  /** Filters and folders. */
  Component head() {
    return head;
  }

  /** How many there are. */
  Component count() {
    return count;
  }

  /** Lists another folder from its beginning. */
  void enter(String entered) {
    folder = entered;
    renew();
  }

  /** Lists anew from the beginning. */
  void renew() {
    workplace.attempt(
        () -> {
          workplace.person();
          folders.show(folder);
          selection.clear();
          entries.removeAllComponents();
          next = Optional.empty();
          tell();
        });
    add();
    if (entries.getComponentCount() == 0) {
      entries.addComponent(Look.words(workplace.text("media.none"), "quiet"));
    }
  }

  private void tell() {
    count.setVisible(filters.isCountable());
    if (filters.isCountable()) {
      AssetCount found = parts.catalogue().count(filters.wish(folder));
      String key = found.exact() ? "media.count" : "media.count-more";
      count.setValue(workplace.text(key, found.many()));
    }
  }

  private void add() {
    workplace.attempt(
        () -> {
          workplace.person();
          AssetPage page = parts.catalogue().list(filters.wish(folder), filters.also(), next, PAGE);
          Set<String> temporary = parts.usage().temporary(page.entries());
          page.entries()
              .forEach(
                  entry ->
                      entries.addComponent(
                          tiles.of(entry, temporary.contains(entry.asset().id()))));
          next = page.next();
          more.setVisible(next.isPresent());
        });
  }
}
