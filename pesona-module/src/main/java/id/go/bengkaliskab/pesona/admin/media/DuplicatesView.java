package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import java.util.List;
import java.util.function.Consumer;

/** Other assets of the same content. */
final class DuplicatesView {
  private final CssLayout root = Look.group("asset-duplicates");

  DuplicatesView(Workplace workplace, List<AssetEntry> duplicates, Consumer<String> open) {
    root.setId("asset-duplicates");
    root.setVisible(!duplicates.isEmpty());
    root.addComponent(Look.words(workplace.text("media.duplicates"), "asset-part"));
    for (AssetEntry entry : duplicates) {
      Asset asset = entry.asset();
      String name = asset.title().isBlank() ? asset.name() : asset.title();
      Button other = Look.quietly(name, event -> open.accept(asset.id()));
      root.addComponent(
          Look.group(
              "asset-use", other, Look.fact(workplace.text("media.since", asset.storedAt()))));
    }
  }

  Component component() {
    return root;
  }
}
