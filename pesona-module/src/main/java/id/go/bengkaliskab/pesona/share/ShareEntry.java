package id.go.bengkaliskab.pesona.share;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done about a channel in a round: exactly one of link and reason is there.
 *
 * @param link address of the post
 * @param reason why nothing was posted
 * @param by login of who did it
 * @param at when
 */
public record ShareEntry(Optional<String> link, Optional<String> reason, String by, Instant at) {
  public ShareEntry {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    if (link.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("a channel was either posted to or skipped");
    }
  }
}
