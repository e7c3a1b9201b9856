package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.AssetEntry;
import java.util.Objects;

/**
 * What became of a file.
 *
 * @param entry the asset that holds it now
 * @param known whether it was there before
 */
public record Arrival(AssetEntry entry, boolean known) {
  public Arrival {
    Objects.requireNonNull(entry, "entry");
  }
}
