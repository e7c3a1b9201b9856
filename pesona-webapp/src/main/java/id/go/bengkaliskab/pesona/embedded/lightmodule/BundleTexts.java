package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** The texts of all message bundles, merged as Magnolia does. */
public final class BundleTexts implements Texts {
  static final String DEFAULT_LANGUAGE = "id";

  private final Map<String, Map<String, String>> textsByLanguage;

  BundleTexts(Map<String, Map<String, String>> textsByLanguage) {
    this.textsByLanguage = Map.copyOf(textsByLanguage);
  }

  @Override
  public String text(Locale locale, String key, Object... arguments) {
    String text = texts(locale.getLanguage()).get(key);
    if (text == null) {
      return key;
    }
    return arguments.length == 0 && text.indexOf('\'') < 0 && text.indexOf('{') < 0
        ? text
        : new MessageFormat(text, locale).format(arguments);
  }

  private Map<String, String> texts(String language) {
    Map<String, String> texts = textsByLanguage.get(language);
    return texts == null ? textsByLanguage.getOrDefault(DEFAULT_LANGUAGE, Map.of()) : texts;
  }
}
