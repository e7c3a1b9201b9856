package id.go.bengkaliskab.pesona.embedded.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Pages already rendered. An entry counts until the next change of public content or of the light
 * module, and a few seconds at most, since some change might go unnoticed.
 */
public final class PageCache {
  private static final long MOST_BYTES = 32L << 20;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final LongSupplier changes;
  private final Cache<String, Entry> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String path, Entry entry) -> entry.answer().size() + 2 * path.length())
          .expireAfterWrite(LONGEST)
          .build();

  /**
   * @param changes a number that grows with every change of public content or of the templates
   */
  public PageCache(LongSupplier changes) {
    this.changes = changes;
  }

  /** The number to be read before a page is rendered and given back with it. */
  long moment() {
    return changes.getAsLong();
  }

  /** The page of a path, if nothing changed since it was rendered. */
  Optional<ContentAnswer> get(String path) {
    return Optional.ofNullable(pages.getIfPresent(path))
        .filter(entry -> entry.moment() == changes.getAsLong())
        .map(Entry::answer);
  }

  /** Keeps a page that was begun at a moment. */
  void put(String path, long moment, ContentAnswer answer) {
    pages.put(path, new Entry(moment, answer));
  }

  private record Entry(long moment, ContentAnswer answer) {}
}
