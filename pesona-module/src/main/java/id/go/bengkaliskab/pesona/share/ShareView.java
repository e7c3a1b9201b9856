package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.procedure.Channel;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A channel as the sharing step shows it.
 *
 * @param channel the channel
 * @param state what became of it
 * @param entry what was done
 * @param text words to post, with the public address
 * @param page public address of the article
 */
public record ShareView(
    Channel channel, State state, Optional<ShareEntry> entry, String text, URI page) {

  /** What became of a channel. */
  public enum State {
    /** Nothing was done yet. */
    OPEN,
    /** A post was linked. */
    POSTED,
    /** Left out, with a reason. */
    SKIPPED,
    /** The service is gone; nothing is asked. */
    RETIRED
  }

  public ShareView {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(page, "page");
  }

  /** Where the post is written; empty for a retired channel. */
  public Optional<URI> compose() {
    return compose(text);
  }

  /**
   * Where a post with other words is written; services that take no words from a link get the
   * public address only.
   *
   * @param wished words, with the public address or without
   */
  public Optional<URI> compose(String wished) {
    String words = wished.replace(page.toString(), "").strip();
    return channel.retired() ? Optional.empty() : ComposeLinks.of(channel.id(), words, page);
  }
}
