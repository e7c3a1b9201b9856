package id.go.bengkaliskab.pesona.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** A file of the site for programs. */
final class SiteFile {
  private final String type;
  private final byte[] bytes;
  private final Optional<Instant> changed;
  private final String tag;

  /**
   * @param type media type
   * @param bytes the file in UTF-8
   * @param changed when it was changed last, where that is known
   */
  SiteFile(String type, byte[] bytes, Optional<Instant> changed) {
    this.type = type;
    this.bytes = bytes;
    this.changed = changed;
    this.tag = tag(bytes);
  }

  String type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<Instant> changed() {
    return changed;
  }

  static SiteFile of(String type, String text) {
    return new SiteFile(type, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** A weak tag: the answer may go out compressed. */
  String tag() {
    return tag;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether whoever asks has it already; a tag goes before a date (RFC 9110). */
  boolean isKnownTo(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return Arrays.stream(tags.split(","))
          .map(String::strip)
          .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
    return changed.map(at -> since(request) >= seconds(at)).orElse(false);
  }

  private static long seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
  }

  /** A date that is none counts as not sent. */
  private static long since(HttpServletRequest request) {
    try {
      return request.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
