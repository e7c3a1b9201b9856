package id.go.bengkaliskab.pesona.media;

import java.time.Instant;
import java.util.Objects;

/**
 * A PDF document of the office.
 *
 * @param key what articles refer to it by: {@code jcr:} and the identifier of its node
 * @param title name in lists of the office
 * @param size bytes
 * @param sha256 hash of its bytes
 * @param storedAt when it came
 */
public record Document(String key, String title, long size, String sha256, Instant storedAt) {
  public Document {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(storedAt, "storedAt");
  }
}
