package id.go.bengkaliskab.pesona.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * By what one state of a file is told from another, and what a request makes depend on it (RFC 9110
 * §8.8 and §13). For requests that read: {@code GET} and {@code HEAD}.
 *
 * @param tag entity tag with its quotes; a weak one where the answer may go out compressed
 * @param changed when it was changed last, where that is known
 */
public record Validators(String tag, Optional<Instant> changed) {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");
  private static final String WEAK = "W/";
  private static final String CACHING = "Cache-Control";
  private static final int TAG_BYTES = 12;

  public Validators {
    Objects.requireNonNull(changed, "changed");
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("no entity tag: " + tag);
    }
  }

  /** The tag of what is known by its bytes and may go out compressed. */
  public static String weakTag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return WEAK + '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Tells them to whoever gets the file.
   *
   * @param caching who may keep it, for how long
   */
  public void tell(HttpServletResponse response, String caching) {
    response.setHeader("ETag", tag);
    changed.ifPresent(at -> response.setDateHeader("Last-Modified", at.toEpochMilli()));
    response.setHeader(CACHING, caching);
  }

  /**
   * Answers a request for which the file needn't or mustn't be sent: 304 when it has it already,
   * 412 when it wants another state of it. Nobody keeps a 412, or one request would take the file
   * from everybody behind the same cache.
   *
   * @param caching who may keep the file, for how long
   * @return whether the request is answered by that
   */
  public boolean settle(HttpServletRequest request, HttpServletResponse response, String caching) {
    if (isUnwanted(request)) {
      response.setHeader(CACHING, "no-store");
      response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
    } else if (isKnown(request)) {
      tell(response, caching);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      return false;
    }
    return true;
  }

  /** Whether a part is of use: whoever asks for it has the rest of this very state, or nothing. */
  public boolean goWithRange(HttpServletRequest request) {
    String condition = request.getHeader("If-Range");
    if (condition == null) {
      return true;
    }
    return TAG.matcher(condition.strip()).matches()
        ? isStrong() && condition.strip().equals(tag)
        : isDated(request, "If-Range", date -> date == seconds());
  }

  /** A tag goes before a date. */
  private boolean isKnown(HttpServletRequest request) {
    return request.getHeader("If-None-Match") == null
        ? isDated(request, "If-Modified-Since", date -> date >= seconds())
        : named(request, "If-None-Match")
            .anyMatch(it -> it.equals("*") || opaque(it).equals(opaque(tag)));
  }

  private boolean isUnwanted(HttpServletRequest request) {
    return request.getHeader("If-Match") == null
        ? isDated(request, "If-Unmodified-Since", date -> date < seconds())
        : named(request, "If-Match")
            .noneMatch(it -> it.equals("*") || (isStrong() && it.equals(tag)));
  }

  private boolean isStrong() {
    return !tag.startsWith(WEAK);
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  private static Stream<String> named(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(
            line ->
                line.strip().equals("*")
                    ? Stream.of("*")
                    : TAG.matcher(line).results().map(MatchResult::group));
  }

  /** A date that is none counts as not sent. */
  private boolean isDated(HttpServletRequest request, String header, LongPredicate test) {
    try {
      long date = request.getDateHeader(header);
      return date >= 0 && changed.isPresent() && test.test(date);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private long seconds() {
    return changed.orElseThrow().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
  }
}
