package id.go.bengkaliskab.pesona.catalogue;

import java.util.Objects;
import java.util.Optional;

/**
 * Which articles somebody looks for.
 *
 * @param words words that all stand in the article; blank finds everything
 * @param step id of the step, or of the end, in which it stands; empty for any
 * @param language {@code id} or {@code en}; empty for both
 */
public record Wish(String words, Optional<String> step, Optional<String> language) {
  /** Everything. */
  public static final Wish ALL = new Wish("", Optional.empty(), Optional.empty());

  public Wish {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(language, "language");
  }
}
