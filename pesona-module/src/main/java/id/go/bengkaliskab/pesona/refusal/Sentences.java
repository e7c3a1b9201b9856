package id.go.bengkaliskab.pesona.refusal;

import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words refusals in the language of whoever reads them, with moments in the office's time zone. */
public final class Sentences {
  private final Texts texts;
  private final ZoneId zone;

  /**
   * @param texts message bundles
   * @param zone time zone of the office
   */
  public Sentences(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** The sentence of a refusal. */
  public String of(Refusal refusal, Locale locale) {
    return text(locale, refusal.key(), refusal.arguments().toArray());
  }

  /** A text whose values are put into the reader's language and time zone. */
  public String text(Locale locale, String key, Object... arguments) {
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      values[i] = worded(arguments[i], locale);
    }
    return texts.text(locale, key, values);
  }

  private Object worded(Object value, Locale locale) {
    if (value instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (value instanceof Instant instant) {
      boolean english = locale.getLanguage().equals("en");
      return DateTimeFormatter.ofPattern(
              english ? "d MMMM yyyy HH:mm zzz" : "d MMMM yyyy HH.mm zzz", locale)
          .withZone(zone)
          .format(instant);
    }
    return value;
  }
}
