package id.go.bengkaliskab.pesona.article;

import java.util.Objects;

/**
 * A picture as an article uses it; texts may differ from those of the asset.
 *
 * @param asset key of the asset, {@code jcr:<uuid>}
 * @param alt what the picture shows, for those who don't see it; empty when not written yet
 * @param caption line below the picture; may be empty
 * @param credit who made it; may be empty
 */
public record Picture(String asset, String alt, String caption, String credit) {
  public Picture {
    AssetKey.require(asset);
    Objects.requireNonNull(alt, "alt");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(credit, "credit");
  }

  /** Whether someone who doesn't see the picture learns what it shows. */
  public boolean isDescribed() {
    return !alt.isBlank();
  }
}
