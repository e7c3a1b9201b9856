package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong in a file of a light module.
 *
 * @param file resource path, such as {@code /pesona/templates/pages/home.yaml}
 * @param line line in the file, beginning with 1
 * @param key key of the sentence that says what is wrong and what to do
 * @param arguments values for the sentence
 */
public record LightModuleFault(String file, int line, String key, List<Object> arguments) {
  private static final String TEXTS = "id.go.bengkaliskab.pesona.embedded.lightmodule.faults";

  public LightModuleFault {
    arguments = List.copyOf(arguments);
  }

  /** A fault with its sentence's values. */
  public static LightModuleFault of(String file, int line, String key, Object... arguments) {
    return new LightModuleFault(file, line, key, List.of(arguments));
  }

  /** The sentence in a language; Indonesian unless English is asked for. */
  public String message(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            TEXTS,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments.toArray());
  }

  /** File, line and sentence in a language. */
  public String in(Locale locale) {
    return file + ':' + line + ": " + message(locale);
  }

  /** File, line and sentence in English, as in the log. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
