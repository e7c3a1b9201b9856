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
  private static final Pattern ONE =
      Pattern.compile("(?i:bytes)=[ \\t,]*([0-9]*)-([0-9]*)[ \\t,]*");

  /** Numbers of more digits are behind the end of every file. */
  private static final int MOST_DIGITS = 18;

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
      long last = Math.min(size, number(one.group(2)));
      boolean none = number(one.group(2)) == 0;
      return size == 0 && !none
          ? Optional.empty()
          : Optional.of(new ByteRange(size - last, none ? -1 : size - 1));
    }
    long from = number(one.group(1));
    if (one.group(2).isEmpty()) {
      return Optional.of(new ByteRange(from, size - 1));
    }
    long to = number(one.group(2));
    return to < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(to, size - 1)));
  }

  private static long number(String digits) {
    String number = digits.replaceFirst("^0+(?=.)", "");
    return number.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(number);
  }

  boolean isSatisfiable() {
    return from <= to;
  }

  long length() {
    return to - from + 1;
  }
}
