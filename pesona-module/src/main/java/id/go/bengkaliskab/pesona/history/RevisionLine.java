package id.go.bengkaliskab.pesona.history;

import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
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
 * @param cause {@code save}, {@code restore} or the outcome that was performed
 * @param outcome label of the outcome; empty when none was performed
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
  public RevisionLine {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(authorName, "authorName");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  /** Key of the text for what has no label in the procedure: a save, or words brought back. */
  public String unlabelled() {
    return cause.equals(Revision.RESTORE) ? "history.restored" : "history.saved";
  }
}
