package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the node of an asset carries beside Magnolia's own properties: English texts, tags and
 * frame, and copies that lists are searched and cut into pages by.
 */
final class ListedAsset {
  static final String SEARCH_TEXT = "searchText";
  static final String KIND = "kind";
  static final String DESCRIBED = "described";
  static final String CROP = "crop";
  static final String TAKEN_AT = "takenAt";
  static final String EDITION = "edition";

  private static final String ALT_ENGLISH = "descriptionEn";
  private static final String CAPTION_ENGLISH = "captionEn";
  private static final String TAGS = "tags";
  private static final String FOCUS = "focus";
  private static final String SHOWN_FOCUS = "shownFocus";
  private static final String SHOWN_WIDTH = "shownWidth";
  private static final String SHOWN_HEIGHT = "shownHeight";
  private static final int SORTED_LETTERS = 100;

  private ListedAsset() {}

  static AssetEntry entry(StoredNode node) {
    Asset asset = AssetNodes.asset(node);
    String path = node.path();
    String folder = path.substring(0, path.lastIndexOf('/'));
    return new AssetEntry(
        asset,
        AssetKind.of(asset.mimeType()),
        new AssetWords(
            asset.texts(),
            node.text(ALT_ENGLISH).orElse(""),
            node.text(CAPTION_ENGLISH).orElse(""),
            node.texts(TAGS)),
        Folders.below(folder),
        node.number(EDITION).map(Math::toIntExact).orElse(1),
        node.text(TAKEN_AT).map(LocalDateTime::parse),
        node.has(AssetNodes.UNCLAIMED));
  }

  static Frame frame(StoredNode node) {
    return new Frame(node.text(CROP).flatMap(Crop::of), node.text(FOCUS).flatMap(FocalPoint::of));
  }

  static void write(StoredNode node, AssetWords words) {
    AssetNodes.describe(node, words.texts());
    node.set(ALT_ENGLISH, words.altEnglish())
        .set(CAPTION_ENGLISH, words.captionEnglish())
        .set(TAGS, words.tags());
    list(node);
  }

  static void write(StoredNode node, Frame frame) {
    node.set(CROP, frame.crop().map(Crop::id))
        .set(FOCUS, frame.focus().map(FocalPoint::id))
        .set(SHOWN_FOCUS, frame.shownFocus());
    Optional<PixelSize> shown =
        frame.crop().map(crop -> crop.of(AssetNodes.size(AssetNodes.content(node))));
    node.set(SHOWN_WIDTH, shown.map(size -> Integer.toString(size.width())))
        .set(SHOWN_HEIGHT, shown.map(size -> Integer.toString(size.height())));
  }

  /** Copies what lists need; to be called after every change of what is written about it. */
  static void list(StoredNode node) {
    Asset asset = AssetNodes.asset(node);
    String id = node.identifier();
    node.set(AssetOrder.NEWEST.key(), time(asset.storedAt()) + '-' + id)
        .set(AssetOrder.NAME.key(), sorted(asset) + ' ' + id)
        .set(AssetOrder.SIZE.key(), String.format(Locale.ROOT, "%015d-%s", asset.size(), id))
        .set(KIND, AssetKind.of(asset.mimeType()).id())
        .set(DESCRIBED, Boolean.toString(!asset.alt().isBlank()))
        .set(SEARCH_TEXT, searchText(node, asset));
  }

  private static String time(Instant at) {
    return String.format(Locale.ROOT, "%015d", at.toEpochMilli());
  }

  private static String sorted(Asset asset) {
    String name = asset.title().isBlank() ? asset.name() : asset.title();
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(SORTED_LETTERS, lower.length()));
  }

  private static String searchText(StoredNode node, Asset asset) {
    return Stream.concat(
            Stream.of(
                asset.title(),
                asset.name(),
                asset.alt(),
                asset.caption(),
                asset.credit(),
                node.text(ALT_ENGLISH).orElse(""),
                node.text(CAPTION_ENGLISH).orElse("")),
            node.texts(TAGS).stream())
        .filter(text -> !text.isBlank())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
