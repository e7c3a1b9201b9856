package id.go.bengkaliskab.pesona.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When an article became public, in the words of its language and the time of the office. */
final class PublicationDate {
  /** Western Indonesian time (WIB), that of Bengkalis. */
  private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

  private final ZonedDateTime moment;
  private final Locale locale;

  PublicationDate(Instant instant, String language) {
    this.moment = instant.truncatedTo(ChronoUnit.SECONDS).atZone(OFFICE);
    this.locale = Locale.forLanguageTag(language);
  }

  String iso() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  String day() {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(moment);
  }

  String dayAndTime() {
    boolean english = locale.getLanguage().equals(SiteAddresses.ENGLISH);
    return day()
        + DateTimeFormatter.ofPattern(english ? ", HH:mm" : ", HH.mm", locale).format(moment)
        + " WIB";
  }
}
