package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a request says about the article it means. */
final class Preconditions {
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
  private static final int MOST = 100;

  private Preconditions() {}

  /**
   * The revision that the caller saw.
   *
   * @param ifMatch header {@code If-Match}, or null
   * @throws Refused (revision needed) when it is missing, (invalid) when it is no revision
   */
  static int revision(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Refused.because(Refused.Kind.REVISION_NEEDED, "refusal.if-match.missing");
    }
    Matcher matcher = ETAG.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.if-match.invalid", ifMatch);
    }
    return Integer.parseInt(matcher.group(1));
  }

  /**
   * The article of a path.
   *
   * @throws Refused (not found) when the text is no article id
   */
  static ArticleId article(String id) {
    return ArticleId.parse(id)
        .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", id));
  }

  /**
   * The size of a page.
   *
   * @throws Refused (invalid) when it is not 1 to 100
   */
  static int limit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.limit", MOST);
    }
    return limit;
  }
}
