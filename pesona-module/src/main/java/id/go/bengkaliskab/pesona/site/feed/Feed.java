package id.go.bengkaliskab.pesona.site.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, whatever it is written as.
 *
 * @param title what it is called
 * @param subtitle what is in it
 * @param language of all entries
 * @param page full address of the page with the same articles
 * @param self full address of the feed
 * @param author name of the office
 * @param changed when anything in it changed last
 * @param entries the newest first
 */
public record Feed(
    String title,
    String subtitle,
    String language,
    String page,
    String self,
    String author,
    Instant changed,
    List<FeedEntry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }
}
