package id.go.bengkaliskab.pesona.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as RFC 9110 asks for it.
 *
 * @param from its first byte
 * @param to its last byte; before the first when no byte of the file is asked for
 */
record ByteRange(long from, long to) {
  private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * The part that a header names; empty when the whole is to be sent: without the header, with one
   * that is not understood, and with several parts, which nobody needs of a video.
   *
   * @param header value of {@code Range}, or null
   * @param size bytes of the file
   */
  static Optional<ByteRange> of(String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(one.group(2)));
      return Optional.of(new ByteRange(size - last, last == 0 ? -1 : size - 1));
    }
    long from = Long.parseLong(one.group(1));
    if (one.group(2).isEmpty()) {
      return Optional.of(new ByteRange(from, size - 1));
    }
    long to = Long.parseLong(one.group(2));
    return to < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(to, size - 1)));
  }

  boolean isSatisfiable() {
    return from <= to;
  }

  long length() {
    return to - from + 1;
  }
}
