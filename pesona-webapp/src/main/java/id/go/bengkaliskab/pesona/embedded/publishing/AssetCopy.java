package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.List;

/**
 * The public copy of an asset: what the public may have of it, named one by one, so that a property
 * added on the author side stays there until it is added here.
 */
final class AssetCopy {
  /** Identifier of the original. */
  static final String ORIGINAL = "assetId";

  private static final String CONTENT = "jcr:content";
  private static final String DATA = "jcr:data";
  private static final String HASH = "sha256";
  private static final List<String> TEXTS =
      List.of(
          HASH,
          "title",
          "caption",
          "description",
          "captionEn",
          "descriptionEn",
          "copyright",
          "crop",
          "shownWidth",
          "shownHeight",
          "shownFocus");
  private static final List<String> CONTENT_TEXTS =
      List.of("jcr:mimeType", "extension", "fileName");
  private static final List<String> CONTENT_NUMBERS =
      List.of("size", "width", "height", "duration");

  private AssetCopy() {}

  /**
   * Writes the copy to the path of its original and with its identifier, by which pages find it;
   * bytes that are there already stay.
   */
  static void write(UnitOfWork unit, StoredNode original) {
    boolean present =
        unit.find(original.path())
            .filter(copy -> copy.identifier().equals(original.identifier()))
            .filter(copy -> copy.text(HASH).equals(original.text(HASH)))
            .isPresent();
    if (!present) {
      unit.find(original.path()).ifPresent(StoredNode::remove);
      content(original, unit.create(original.path(), "mgnl:asset", original.identifier()));
    }
    StoredNode copy = unit.find(original.path()).orElseThrow();
    copy.set(ORIGINAL, original.identifier());
    TEXTS.forEach(name -> copy.set(name, original.text(name)));
  }

  private static void content(StoredNode original, StoredNode copy) {
    StoredNode from =
        original
            .child(CONTENT)
            .orElseThrow(
                () ->
                    new IllegalStateException("asset \"" + original.path() + "\" has no content"));
    StoredNode to = copy.add(CONTENT, "mgnl:resource");
    CONTENT_TEXTS.forEach(name -> to.set(name, from.text(name)));
    CONTENT_NUMBERS.forEach(
        name -> from.number(name).ifPresent(number -> to.set(name, number.longValue())));
    to.copy(DATA, from);
  }
}
