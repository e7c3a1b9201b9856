package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that the office knows of an asset.
 *
 * @param entry the asset
 * @param facts right and consent
 * @param original the file it was made of
 * @param broughtBy name of who brought it; may be empty
 * @param uses where it is used
 * @param videos the videos it stands for
 * @param duplicates assets of the same content
 */
public record AssetView(
    AssetEntry entry,
    AssetFacts facts,
    Optional<OriginalFile> original,
    String broughtBy,
    List<AssetUse> uses,
    List<AssetEntry> videos,
    List<AssetEntry> duplicates) {
  public AssetView {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(broughtBy, "broughtBy");
    uses = List.copyOf(uses);
    videos = List.copyOf(videos);
    duplicates = List.copyOf(duplicates);
  }
}
