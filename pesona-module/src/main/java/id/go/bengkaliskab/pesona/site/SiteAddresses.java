package id.go.bengkaliskab.pesona.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public addresses of articles; those of the URI mappings of the light module. */
final class SiteAddresses {
  static final String INDONESIAN = "id";
  static final String ENGLISH = "en";

  private static final Pattern ARTICLE =
      Pattern.compile("/(?:artikel/([a-z0-9-]+)|en/article/([a-z0-9-]+))");

  private SiteAddresses() {}

  /** An article as an address names it. */
  record Named(String language, String slug) {}

  static String article(String language, String slug) {
    return language.equals(ENGLISH) ? "/en/article/" + slug : "/artikel/" + slug;
  }

  /** What article a path names, when it is the path of an article. */
  static Optional<Named> article(String path) {
    Matcher matcher = ARTICLE.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group(1) != null
            ? new Named(INDONESIAN, matcher.group(1))
            : new Named(ENGLISH, matcher.group(2)));
  }
}
