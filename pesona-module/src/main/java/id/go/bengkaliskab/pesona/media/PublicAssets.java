package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** Knows which pictures the public may see at this moment. */
@FunctionalInterface
public interface PublicAssets {

  /**
   * The public picture whose master has this hash and which shows this part of it; empty for
   * unknown and for unpublished ones. What was cut off isn't public.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @param crop the part; empty for all of it
   */
  Optional<PublicAsset> find(String sha256, Optional<Crop> crop);
}
