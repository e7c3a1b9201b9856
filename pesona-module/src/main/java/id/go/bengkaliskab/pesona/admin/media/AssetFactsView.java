package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.Resource;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Link;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What the file itself tells, and the file it was made of. */
final class AssetFactsView {
  private static final int KILO = 1024;

  private final Workplace workplace;
  private final CssLayout root = Look.group("asset-facts");

  AssetFactsView(Workplace workplace, AssetFiles files, AssetView view, boolean keeper) {
    this.workplace = workplace;
    Asset asset = view.entry().asset();
    root.setId("asset-facts");
    root.addComponent(Look.words(workplace.text("media.facts"), "asset-part"));
    fact("file", asset.name());
    fact("size", workplace.text("media.kilobytes", kilobytes(asset.size())));
    if (asset.width() > 0) {
      fact("pixels", workplace.text("media.pixels", asset.width(), asset.height()));
    }
    fact("type", asset.mimeType());
    view.entry()
        .takenAt()
        .ifPresent(
            at ->
                fact(
                    "taken",
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(workplace.locale())
                        .format(at)));
    fact("stored", workplace.text("media.at", asset.storedAt()));
    if (!view.broughtBy().isEmpty()) {
      fact("by", view.broughtBy());
    }
    fact(
        "folder",
        view.entry().folder().isEmpty() ? workplace.text("media.root") : view.entry().folder());
    fact("sha256", asset.sha256());
    AssetKind kind = view.entry().kind();
    if (kind == AssetKind.PHOTO || kind == AssetKind.VIDEO) {
      root.addComponent(Look.words(workplace.text("media.stripped"), "quiet"));
    } else {
      files.served(asset).ifPresent(file -> root.addComponent(served(asset, file)));
    }
    if (keeper) {
      view.original()
          .ifPresent(file -> root.addComponent(original(file, files.original(asset, file))));
    }
  }

  Component component() {
    return root;
  }

  private Component served(Asset asset, Resource file) {
    Link save =
        new Link(workplace.text("media.download", asset.name(), kilobytes(asset.size())), file);
    save.setId("asset-download");
    return Look.group("asset-original", save);
  }

  private Component original(OriginalFile file, Resource content) {
    Button save =
        new Button(
            workplace.text(
                "media.original", file.name(), file.kind().label(), kilobytes(file.size())));
    save.setId("asset-original");
    new FileDownloader(content).extend(save);
    return Look.group("asset-original", save);
  }

  private void fact(String name, String value) {
    root.addComponent(
        Look.group(
            "asset-fact",
            Look.words(workplace.text("media.fact." + name), "quiet"),
            Look.words(value)));
  }

  private static long kilobytes(long bytes) {
    return Math.max(1, Math.round((double) bytes / KILO));
  }
}
