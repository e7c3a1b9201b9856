package id.go.bengkaliskab.pesona.site.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article in a feed.
 *
 * @param id stays the same when the address changes
 * @param url full address of its page
 * @param title its title
 * @param summary its opening sentences; may be empty
 * @param author who wrote it
 * @param published when it became public
 * @param changed when what is public was changed last
 * @param categories section and tags
 * @param picture its first picture
 */
public record FeedEntry(
    String id,
    String url,
    String title,
    String summary,
    String author,
    Instant published,
    Instant changed,
    List<String> categories,
    Optional<FeedPicture> picture) {
  public FeedEntry {
    categories = List.copyOf(categories);
  }
}
