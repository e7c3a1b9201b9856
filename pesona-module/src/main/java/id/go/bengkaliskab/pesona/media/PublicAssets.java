package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** Knows which pictures the public may see at this moment. */
@FunctionalInterface
public interface PublicAssets {

  /**
   * The public picture whose master has this hash; empty for unknown and for unpublished ones.
   *
   * @param sha256 64 lower-case hexadecimal digits
   */
  Optional<PublicAsset> bySha256(String sha256);
}
