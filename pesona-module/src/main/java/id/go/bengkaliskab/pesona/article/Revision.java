package id.go.bengkaliskab.pesona.article;

import java.time.Instant;
import java.util.Objects;

/**
 * A state of an article that once was, never changed afterwards.
 *
 * @param number 1 for the first; also the ETag of the article while it is the newest
 * @param round round of the procedure in which it came to be
 * @param author login of who made it, or {@code system}
 * @param at when
 * @param cause {@link #SAVE}, {@link #RESTORE} or the outcome that was performed
 * @param fingerprint hashes of the content
 * @param article the content
 */
public record Revision(
    int number,
    int round,
    String author,
    Instant at,
    String cause,
    Fingerprint fingerprint,
    Article article) {
  /** Somebody saved it. */
  public static final String SAVE = "save";

  /** A revision was given up, so the content that is public came back. */
  public static final String RESTORE = "restore";

  public Revision {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(article, "article");
    if (number < 1 || round < 1) {
      throw new IllegalArgumentException("revisions and rounds count from 1");
    }
  }
}
