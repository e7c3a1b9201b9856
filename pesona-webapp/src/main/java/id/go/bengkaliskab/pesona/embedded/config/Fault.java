package id.go.bengkaliskab.pesona.embedded.config;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong in the settings.
 *
 * @param place file and line, or the variable
 * @param key what is wrong and what to do, in the bundle {@code faults} beside this class
 * @param arguments values for the sentence
 */
public record Fault(String place, String key, List<String> arguments) {
  private static final String BUNDLE = "id.go.bengkaliskab.pesona.embedded.config.faults";

  public Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(String place, String key, Object... arguments) {
    return new Fault(place, key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What is wrong and what to do, in English, or else in Indonesian. */
  public String message(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments.toArray());
  }

  /** As compilers print it: {@code place: message}. */
  public String in(Locale locale) {
    return place + ": " + message(locale);
  }

  /** For the log. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
