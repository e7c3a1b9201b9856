package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The message keys under which a text of a definition is looked for: the one that the definition
 * gives, or those that Magnolia makes.
 *
 * @param keys the keys in the order in which they are tried; none when there is no such text
 */
public record TextKeys(List<String> keys) {
  /** No text. */
  public static final TextKeys NONE = new TextKeys(List.of());

  public TextKeys {
    keys = List.copyOf(keys);
  }

  /**
   * The text.
   *
   * @param texts gives the text of a key, or the key itself when there is none
   */
  public Optional<String> in(UnaryOperator<String> texts) {
    return keys.stream()
        .map(key -> Optional.of(texts.apply(key)).filter(text -> !text.equals(key)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
