package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import java.util.Optional;
import java.util.function.Consumer;

/** Assets as small pictures with their names. */
final class AssetTiles {
  private final Workplace workplace;
  private final Thumbnails thumbnails;
  private final Consumer<String> open;
  private final Optional<Selection> selection;

  /**
   * @param open leads to an asset
   * @param selection where those that are picked go; empty for readers
   */
  AssetTiles(
      Workplace workplace,
      Thumbnails thumbnails,
      Consumer<String> open,
      Optional<Selection> selection) {
    this.workplace = workplace;
    this.thumbnails = thumbnails;
    this.open = open;
    this.selection = selection;
  }

  /**
   * @param temporary whether it goes within a day
   */
  Component of(AssetEntry entry, boolean temporary) {
    Asset asset = entry.asset();
    Button picture = new Button(name(asset), event -> open.accept(asset.id()));
    thumbnails
        .of(entry)
        .ifPresentOrElse(
            picture::setIcon, () -> picture.addStyleNames("pictureless", entry.kind().id()));
    picture.setIconAlternateText(asset.alt());
    picture.setId("asset-" + asset.id());
    picture.addStyleName("photo-tile");
    CssLayout facts = Look.group("facts");
    if (entry.kind() == AssetKind.PHOTO && asset.alt().isBlank()) {
      facts.addComponent(Look.pill(workplace.text("media.no-alt"), "soon"));
    }
    if (temporary) {
      facts.addComponent(Look.pill(workplace.text("media.temporary"), "late"));
    }
    if (entry.kind() != AssetKind.PHOTO) {
      facts.addComponent(Look.pill(workplace.text("media.kind." + entry.kind().id()), ""));
    }
    CssLayout tile = Look.group("media-tile");
    selection.ifPresent(it -> tile.addComponent(it.box(asset.id(), name(asset))));
    tile.addComponents(picture, facts);
    return tile;
  }

  private static String name(Asset asset) {
    return asset.title().isBlank() ? asset.name() : asset.title();
  }
}
