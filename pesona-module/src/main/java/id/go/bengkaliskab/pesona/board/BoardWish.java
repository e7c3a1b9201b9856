package id.go.bengkaliskab.pesona.board;

import java.util.Objects;
import java.util.Optional;

/**
 * Which articles somebody wants to see; everything where nothing is wished.
 *
 * @param person login of a person: articles that they work on or were given, and free ones that
 *     they may take
 * @param section id of a section of the site; empty text for articles that have none yet
 */
public record BoardWish(Optional<String> person, Optional<String> section) {
  /** All articles. */
  public static final BoardWish EVERYTHING = new BoardWish(Optional.empty(), Optional.empty());

  public BoardWish {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(section, "section");
  }
}
