package id.go.bengkaliskab.pesona.procedure;

import java.util.Locale;
import java.util.Objects;

/**
 * A text of the procedure in both languages. Indonesian is what the paper says, English our
 * translation.
 *
 * @param id the Indonesian text, empty where the paper leaves a field blank
 * @param en the English text, empty exactly when the Indonesian one is
 */
public record LocalizedText(String id, String en) {
  /** A field that the paper leaves blank. */
  public static final LocalizedText BLANK = new LocalizedText("", "");

  public LocalizedText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(en, "en");
    if (id.isBlank() != en.isBlank()) {
      throw new IllegalArgumentException("one language only: \"" + id + "\" / \"" + en + "\"");
    }
  }

  /** The text in a language; Indonesian unless English is wished. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : id;
  }

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return id.isBlank();
  }
}
