package id.go.bengkaliskab.pesona.history;

import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision as a list shows it.
 *
 * @param number 1 for the first
 * @param round round of the procedure in which it came to be
 * @param author login of who made it, or {@code system}
 * @param authorName name of who made it; the login when the account is gone
 * @param at when
 * @param cause {@code save} or the outcome that was performed
 * @param outcome label of the outcome; empty for a save
 * @param fingerprint hashes of the content
 */
public record RevisionLine(
    int number,
    int round,
    String author,
    String authorName,
    Instant at,
    String cause,
    Optional<LocalizedText> outcome,
    Fingerprint fingerprint) {
  /** Key of the text for a save, which has no label in the procedure. */
  public static final String SAVED = "history.saved";

  public RevisionLine {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(authorName, "authorName");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
