package id.go.bengkaliskab.pesona.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A record as it is kept.
 *
 * @param header the lasting part
 * @param hash hash of the header
 * @param body the part about people; empty once erased
 */
public record Entry(Header header, String hash, Optional<Body> body) {
  public Entry {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(body, "body");
  }
}
