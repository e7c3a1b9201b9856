package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** Knows which videos, captions and documents may be had at this moment. */
@FunctionalInterface
public interface PublicFiles {

  /**
   * The file with this hash; empty for unknown and for unpublished ones.
   *
   * @param sha256 64 lower-case hexadecimal digits
   */
  Optional<PublicFile> bySha256(String sha256);
}
