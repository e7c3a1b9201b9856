package id.go.bengkaliskab.pesona.article.comparison;

import java.util.Objects;

/**
 * A run of words of two compared texts. All spans of a text that aren't deleted make up the later
 * text, all that aren't inserted the earlier one.
 *
 * @param kind whether it stands in both texts
 * @param text the words with the white space between them, plain text; a line break parts
 *     paragraphs
 */
public record Span(Kind kind, String text) {

  /** In which of two texts a span stands. */
  public enum Kind {
    /** In both. */
    SAME,
    /** In the earlier one only; shown as {@code del}. */
    DELETED,
    /** In the later one only; shown as {@code ins}. */
    INSERTED
  }

  public Span {
    Objects.requireNonNull(kind, "kind");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a span holds words");
    }
  }
}
