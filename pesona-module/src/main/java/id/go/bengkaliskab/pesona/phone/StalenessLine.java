package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.SiteAge;
import id.go.bengkaliskab.pesona.board.StalenessWords;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Instant;
import java.util.Map;

/** Tells Kabid and Kasi above their tasks how out of date the site is, with a way to the board. */
final class StalenessLine {
  private final Board board;
  private final Sentences sentences;
  private final String address;

  /**
   * @param address where the board is shown
   */
  StalenessLine(Board board, Sentences sentences, String address) {
    this.board = board;
    this.sentences = sentences;
    this.address = address;
  }

  /** What the page shows; nothing for everybody else. */
  Map<String, Object> of(Person reader, Instant now) {
    if (!reader.supervises()) {
      return Map.of();
    }
    SiteAge site = board.siteAge(now);
    StalenessWords words = new StalenessWords(sentences, reader.language());
    return Map.of(
        "href", address,
        "published", words.published(site),
        "limit", words.limit(site),
        "stale", site.isStale());
  }
}
