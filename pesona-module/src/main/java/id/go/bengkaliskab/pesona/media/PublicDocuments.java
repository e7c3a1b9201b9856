package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** Knows which documents the public may have at this moment. */
@FunctionalInterface
public interface PublicDocuments {

  /**
   * The public document with this hash; empty for unknown and for unpublished ones.
   *
   * @param sha256 64 lower-case hexadecimal digits
   */
  Optional<PublicDocument> bySha256(String sha256);
}
