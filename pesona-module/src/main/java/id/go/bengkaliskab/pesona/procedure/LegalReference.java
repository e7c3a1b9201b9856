package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * A rule that the procedure stands on (dasar hukum).
 *
 * @param citation as the paper cites it
 * @param note where the law has moved on since; blank when it has not
 */
public record LegalReference(LocalizedText citation, LocalizedText note) {
  public LegalReference {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(note, "note");
  }
}
