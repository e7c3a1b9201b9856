package id.go.bengkaliskab.pesona.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words of the office: <em>Senin, 23 November 2026 pukul 10.15 WIB</em>. */
public final class OfficeTime {
  private static final String INDONESIAN = "EEEE, d MMMM uuuu 'pukul' HH.mm z";
  private static final String ENGLISH = "EEEE, d MMMM uuuu 'at' HH:mm z";

  private OfficeTime() {}

  /** The moment in a language, with its zone. */
  public static String words(Instant at, ZoneId zone, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    Locale written = Locale.forLanguageTag(english ? "en-GB" : "id-ID");
    return DateTimeFormatter.ofPattern(english ? ENGLISH : INDONESIAN, written)
        .format(at.atZone(zone));
  }
}
