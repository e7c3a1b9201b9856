package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** The texts of all message bundles, merged as Magnolia does. */
public final class BundleTexts implements Texts {
  static final String DEFAULT_LANGUAGE = "id";

  private final Map<String, Map<String, String>> textsByLanguage;

  private BundleTexts(Map<String, Map<String, String>> textsByLanguage) {
    this.textsByLanguage = Map.copyOf(textsByLanguage);
  }

  /** Texts by language and key. */
  public static BundleTexts of(Map<String, Map<String, String>> textsByLanguage) {
    return new BundleTexts(textsByLanguage);
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

  /** Whether both languages have a text. */
  boolean has(String key) {
    return !textsByLanguage.isEmpty()
        && textsByLanguage.values().stream().allMatch(texts -> texts.containsKey(key));
  }

  private Map<String, String> texts(String language) {
    Map<String, String> texts = textsByLanguage.get(language);
    return texts == null ? textsByLanguage.getOrDefault(DEFAULT_LANGUAGE, Map.of()) : texts;
  }
}
