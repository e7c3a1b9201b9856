package id.go.bengkaliskab.pesona.media;

import java.time.Instant;
import java.util.Objects;

/**
 * A video, the captions of one, or a document, that whoever asks may have.
 *
 * @param sha256 hash of its bytes
 * @param name name under which it is saved
 * @param mimeType MIME type
 * @param size number of bytes
 * @param storedAt when it came into the library
 * @param content lends its bytes
 */
public record PublicFile(
    String sha256, String name, String mimeType, long size, Instant storedAt, FileContent content) {
  public PublicFile {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(storedAt, "storedAt");
    Objects.requireNonNull(content, "content");
  }
}
