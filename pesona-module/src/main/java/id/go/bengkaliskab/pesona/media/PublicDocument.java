package id.go.bengkaliskab.pesona.media;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A PDF document that the public may have.
 *
 * @param sha256 hash of its bytes
 * @param fileName name under which it is saved
 * @param content reads its bytes
 */
public record PublicDocument(String sha256, String fileName, Supplier<Bytes> content) {
  public PublicDocument {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(content, "content");
  }
}
