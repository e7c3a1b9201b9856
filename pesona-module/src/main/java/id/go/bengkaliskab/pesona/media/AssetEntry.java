package id.go.bengkaliskab.pesona.media;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An asset as the library lists it.
 *
 * @param asset the asset
 * @param kind what it is
 * @param words what is written about it
 * @param folder path of its folder below the library; empty for the library itself
 * @param edition grows with every change of words, frame or facts
 * @param takenAt local time of the shot, as the camera told it
 * @param temporary whether it goes within a day unless an article shows it
 */
public record AssetEntry(
    Asset asset,
    AssetKind kind,
    AssetWords words,
    String folder,
    int edition,
    Optional<LocalDateTime> takenAt,
    boolean temporary) {
  public AssetEntry {
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(takenAt, "takenAt");
  }
}
