package id.go.bengkaliskab.pesona.article;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody remarked on an article. It is no act of the procedure, so no record tells of it.
 *
 * @param number 1 for the first of the article
 * @param login who wrote it
 * @param name their name at the time
 * @param at when
 * @param revision revision of the article that it was written on
 * @param text the remark, plain text
 * @param place the place of the article that it is about; empty for the whole
 * @param resolution that it was dealt with; empty while it is open
 */
public record Comment(
    int number,
    String login,
    String name,
    Instant at,
    int revision,
    String text,
    Optional<Place> place,
    Optional<Resolution> resolution) {

  /** Longest text, in characters. */
  public static final int LONGEST = 2_000;

  /**
   * Somebody's word that a comment was dealt with.
   *
   * @param login who said so
   * @param name their name at the time
   * @param at when
   */
  public record Resolution(String login, String name, Instant at) {
    public Resolution {
      Objects.requireNonNull(login, "login");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(at, "at");
    }
  }

  public Comment {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(resolution, "resolution");
    if (number < 1 || revision < 1) {
      throw new IllegalArgumentException("comments and revisions count from 1");
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a comment has 1 to " + LONGEST + " characters");
    }
  }

  /** Whether it still waits for somebody. */
  public boolean isOpen() {
    return resolution.isEmpty();
  }

  /** The comment, dealt with. */
  public Comment resolved(Resolution by) {
    return new Comment(number, login, name, at, revision, text, place, Optional.of(by));
  }
}
