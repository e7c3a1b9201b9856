package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.event.ShortcutAction;
import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.WindowPictures;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.List;
import java.util.function.Consumer;

/** A window with the pictures of the office, to choose one or bring in new ones. */
final class PhotoChooser {
  private static final int FIRST_SHOWN = 24;

  private final Workplace workplace;
  private final PhotoShelf photos;
  private final WindowPictures pictures;
  private final Consumer<Asset> chosen;
  private final Window window = Look.window("");
  private final TextField search = new TextField();
  private final ComboBox<String> folder = new ComboBox<>();
  private final CssLayout tiles = new CssLayout();
  private final Label found = new Label();
  private final Button more = new Button();
  private int shown = FIRST_SHOWN;

  /**
   * @param chosen gets the picture, after which the window is closed
   */
  PhotoChooser(FormContext context, Consumer<Asset> chosen) {
    this.workplace = context.workplace();
    this.photos = context.sources().photos();
    this.pictures = new WindowPictures(photos);
    this.chosen = chosen;
    window.setId("photo-chooser");
    window.setCaption(workplace.text("form.photo.window"));
    window.setModal(true);
    window.setResizable(false);
    window.addStyleNames("form-window", "photo-chooser");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    window.setContent(content());
    show();
  }

  void open() {
    UI.getCurrent().addWindow(window);
    window.center();
    search.focus();
  }

  private CssLayout content() {
    search.setId("photo-search");
    search.setCaption(workplace.text("form.photo.search"));
    search.setWidth("100%");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> searchAnew());
    folder.setId("photo-folder");
    folder.setCaption(workplace.text("form.photo.folder"));
    folder.setPlaceholder(workplace.text("form.photo.any-folder"));
    folder.setItems(photos.folders());
    folder.setWidth("100%");
    folder.addValueChangeListener(event -> searchAnew());
    tiles.setId("photo-tiles");
    tiles.addStyleName("photo-tiles");
    found.addStyleName("quiet");
    more.setId("photo-more");
    more.setCaption(workplace.text("form.photo.more"));
    more.addClickListener(event -> showMore());
    CssLayout content = new CssLayout();
    content.addStyleName("form-window-content");
    if (PhotoShelf.mayKeep(workplace.person())) {
      content.addComponent(new PhotoDrop(workplace, photos, this::received).component());
    }
    CssLayout searching = new CssLayout(search);
    searching.addStyleName("form-field");
    CssLayout choosing = new CssLayout(folder);
    choosing.addStyleName("form-field");
    content.addComponents(searching, choosing, found, tiles, more);
    return content;
  }

  /** One picture was meant for this place; of several, somebody has to choose. */
  private void received(List<Asset> assets) {
    if (assets.size() == 1) {
      take(assets.get(0));
    } else {
      search.clear();
      show();
    }
  }

  private void take(Asset asset) {
    window.close();
    chosen.accept(asset);
  }

  private void searchAnew() {
    shown = FIRST_SHOWN;
    show();
  }

  private void showMore() {
    shown = Math.min(1000, shown * 2);
    show();
  }

  private void show() {
    workplace.attempt(
        () -> {
          String within = folder.getValue() == null ? "" : folder.getValue();
          List<Asset> assets = photos.find(within, search.getValue(), shown);
          tiles.removeAllComponents();
          assets.forEach(asset -> tiles.addComponent(tile(asset)));
          found.setValue(workplace.text("form.photo.none-found"));
          found.setVisible(assets.isEmpty());
          more.setVisible(assets.size() == shown && shown < 1000);
        });
  }

  private Button tile(Asset asset) {
    Button tile = new Button(asset.title(), pictures.small(asset));
    tile.setId("photo-" + asset.id());
    tile.setIconAlternateText(asset.alt());
    tile.setDescription(asset.alt());
    tile.addStyleName("photo-tile");
    tile.addClickListener(event -> take(asset));
    return tile;
  }
}
