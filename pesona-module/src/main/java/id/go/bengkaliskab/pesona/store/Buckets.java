package id.go.bengkaliskab.pesona.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Paths that keep the number of children under one node in the hundreds. */
public final class Buckets {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Buckets() {}

  /** {@code <root>/<first two characters>/<id>}, for ids that are random or hashes. */
  public static String byPrefix(String root, String id) {
    return root + '/' + id.substring(0, 2) + '/' + id;
  }

  /** {@code <root>/<yyyy>/<mm>/<id>}. */
  public static String byMonth(String root, Instant instant, String id) {
    return root + '/' + MONTH.format(instant) + '/' + id;
  }
}
