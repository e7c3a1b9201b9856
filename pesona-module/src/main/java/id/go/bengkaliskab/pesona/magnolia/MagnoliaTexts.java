package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Texts;
import info.magnolia.i18nsystem.TranslationService;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of the bundles that Magnolia has merged from all modules. The language is that of the
 * reader: a mail sent by a background task has no user whose locale could be asked.
 */
final class MagnoliaTexts implements Texts {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** Magnolia would answer any other language in its own fallback language. */
  private static final Set<String> TRANSLATED = Set.of("id", "en");

  private final TranslationService translations;

  MagnoliaTexts(TranslationService translations) {
    this.translations = translations;
  }

  @Override
  public String text(Locale locale, String key, Object... arguments) {
    return find(TRANSLATED.contains(locale.getLanguage()) ? locale : INDONESIAN, key)
        .or(() -> find(INDONESIAN, key))
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }

  private Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(translations.translate(() -> locale, new String[] {key}))
        .filter(text -> !text.isBlank() && !text.equals(key));
  }
}
