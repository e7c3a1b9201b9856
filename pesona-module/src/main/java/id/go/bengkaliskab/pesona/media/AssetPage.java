package id.go.bengkaliskab.pesona.media;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a list of assets.
 *
 * @param entries the assets
 * @param next where the next part begins; empty when this is the last
 */
public record AssetPage(List<AssetEntry> entries, Optional<String> next) {
  public AssetPage {
    entries = List.copyOf(entries);
    Objects.requireNonNull(next, "next");
  }
}
