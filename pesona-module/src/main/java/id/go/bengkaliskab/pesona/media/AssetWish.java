package id.go.bengkaliskab.pesona.media;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody looks for in the media library.
 *
 * @param folder path of a folder below the library, such as {@code acara/2026}; empty for all
 * @param words parts of name, description, caption, credit or tags, all of which must be there;
 *     blank finds everything
 * @param kind only this kind
 * @param undescribed only pictures without alternative text
 * @param order in which order
 */
public record AssetWish(
    String folder, String words, Optional<AssetKind> kind, boolean undescribed, AssetOrder order) {

  /** Everything, the newest first. */
  public static final AssetWish ALL =
      new AssetWish("", "", Optional.empty(), false, AssetOrder.NEWEST);

  public AssetWish {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(order, "order");
  }
}
