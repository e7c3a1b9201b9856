package id.go.bengkaliskab.pesona.site.feed;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page in the sitemap.
 *
 * @param url full address
 * @param changed when it was changed last, where that is known
 * @param alternates full addresses of the page in all languages, itself too; empty when there is
 *     only one
 */
public record SitemapEntry(
    String url, Optional<Instant> changed, SortedMap<String, String> alternates) {
  public SitemapEntry {
    alternates = new TreeMap<>(alternates);
  }

  /** A page in one language. */
  public static SitemapEntry of(String url, Optional<Instant> changed) {
    return new SitemapEntry(url, changed, new TreeMap<>());
  }

  /** A page that there is in other languages too. */
  public SitemapEntry with(Map<String, String> languages) {
    return new SitemapEntry(url, changed, new TreeMap<>(languages));
  }
}
