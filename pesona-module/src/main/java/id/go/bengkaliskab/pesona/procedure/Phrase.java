package id.go.bengkaliskab.pesona.procedure;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A piece of what is said about a procedure file: a key of the bundle {@code faults} beside this
 * class, or a word of the file itself.
 *
 * @param key key of the text; empty when the only argument is the text
 * @param arguments values for the text, some of them phrases again
 */
public record Phrase(String key, List<Object> arguments) {
  private static final String BUNDLE = "id.go.bengkaliskab.pesona.procedure.faults";

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String key, Object... arguments) {
    return new Phrase(key, Arrays.asList(arguments));
  }

  /** A word of the file, the same in all languages. */
  static Phrase word(String word) {
    return new Phrase("", List.of(word));
  }

  /** The text in English, or else in Indonesian. */
  public String in(Locale locale) {
    Object[] values =
        arguments.stream()
            .map(value -> value instanceof Phrase phrase ? phrase.in(locale) : value.toString())
            .toArray();
    if (key.isEmpty()) {
      return values[0].toString();
    }
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(values);
  }
}
