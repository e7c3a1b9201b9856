package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.AssetUsage;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.AssetOrder;
import id.go.bengkaliskab.pesona.media.AssetWish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is looked for in the library. */
final class MediaFilters {
  private static final int TYPING_PAUSE_MS = 400;
  private static final int LONGEST_SEARCH = 200;

  /** What else may be asked of an asset. */
  enum Only {
    UNDESCRIBED,
    UNUSED,
    PUBLIC
  }

  private final Workplace workplace;
  private final AssetUsage usage;
  private final AssetCatalogue catalogue;
  private final TextField words = new TextField();
  private final ComboBox<AssetKind> kind = new ComboBox<>();
  private final ComboBox<Only> only = new ComboBox<>();
  private final ComboBox<AssetOrder> order = new ComboBox<>();
  private final CssLayout root;

  /**
   * @param changed called when something else is looked for
   */
  MediaFilters(Workplace workplace, MediaParts parts, Runnable changed) {
    this.workplace = workplace;
    this.usage = parts.usage();
    this.catalogue = parts.catalogue();
    words.setId("media-search");
    words.setCaption(workplace.text("media.search"));
    words.setPlaceholder(workplace.text("media.search.hint"));
    words.setMaxLength(LONGEST_SEARCH);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(TYPING_PAUSE_MS);
    words.addValueChangeListener(event -> changed.run());
    set(kind, "media-kind", "media.kind", List.of(AssetKind.values()));
    kind.setPlaceholder(workplace.text("media.any"));
    kind.addValueChangeListener(event -> changed.run());
    set(only, "media-only", "media.only", List.of(Only.values()));
    only.setPlaceholder(workplace.text("media.any"));
    only.addValueChangeListener(event -> changed.run());
    set(order, "media-order", "media.order", List.of(AssetOrder.values()));
    order.setEmptySelectionAllowed(false);
    order.setValue(AssetOrder.NEWEST);
    order.addValueChangeListener(event -> changed.run());
    root =
        Look.group(
            "filters",
            new CssLayout(words),
            new CssLayout(kind),
            new CssLayout(only),
            new CssLayout(order));
  }

  Component component() {
    return root;
  }

  AssetWish wish(String folder) {
    return new AssetWish(
        folder,
        words.getValue(),
        Optional.ofNullable(kind.getValue()),
        only.getValue() == Only.UNDESCRIBED,
        order.getValue());
  }

  /** Whether what is looked for can be counted without looking at each asset. */
  boolean isCountable() {
    return only.getValue() == null || only.getValue() == Only.UNDESCRIBED;
  }

  Predicate<AssetEntry> also() {
    if (only.getValue() == Only.UNUSED) {
      Set<String> posters = catalogue.posters();
      Predicate<Asset> unused = usage.unused();
      return entry -> !posters.contains(entry.asset().key()) && unused.test(entry.asset());
    }
    return only.getValue() == Only.PUBLIC ? entry -> usage.isPublic(entry.asset()) : entry -> true;
  }

  private <T extends Enum<T>> void set(ComboBox<T> choice, String id, String key, List<T> items) {
    choice.setId(id);
    choice.setCaption(workplace.text(key));
    choice.setItems(items);
    choice.setTextInputAllowed(false);
    choice.setItemCaptionGenerator(
        it -> workplace.text(key + '.' + it.name().toLowerCase(Locale.ROOT)));
  }
}
