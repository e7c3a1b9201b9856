package id.go.bengkaliskab.pesona.host;

import java.util.Locale;

/**
 * Texts that people see, from the light module's bundles {@code
 * i18n/pesona-messages_<language>.properties}.
 */
public interface Texts {

  /**
   * The text of a key.
   *
   * @param locale wished language; Indonesian stands in when a language is unknown
   * @param key key of the bundle
   * @param arguments values for {@code {0}}, {@code {1}} … in the manner of {@link
   *     java.text.MessageFormat}
   * @return the text, or the key itself when no bundle knows it
   */
  String text(Locale locale, String key, Object... arguments);
}
