package id.go.bengkaliskab.pesona.article;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of an article for good, such as {@code 9f3c5ad2b1e04c77-202611}: random, with the month of
 * its making, from which its place in the repository follows.
 *
 * @param value 16 hexadecimal digits, a hyphen, year and month
 */
public record ArticleId(String value) {
  private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})-(\\d{4})(0[1-9]|1[0-2])");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT).withZone(ZoneOffset.UTC);

  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: \"" + value + '"');
    }
  }

  /** A new id. */
  public static ArticleId random(SecureRandom random, Instant now) {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return new ArticleId(HexFormat.of().formatHex(bytes) + '-' + MONTH.format(now));
  }

  /** The id written by a caller, or empty when it has not the form of one. */
  public static Optional<ArticleId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  /** Where the content lies: {@code /articles/<yyyy>/<mm>/<id>}. */
  public String path() {
    Matcher matcher = FORM.matcher(value);
    matcher.matches();
    return "/articles/" + matcher.group(2) + '/' + matcher.group(3) + '/' + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
