package id.go.bengkaliskab.pesona.site;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public addresses; those of the URI mappings of the light module. */
final class SiteAddresses {
  static final String INDONESIAN = "id";
  static final String ENGLISH = "en";
  static final List<String> LANGUAGES = List.of(INDONESIAN, ENGLISH);

  private static final String NAME = "([a-z0-9-]+)";

  /** English words stand behind {@code /en} only, so that no page has two addresses. */
  private static final Pattern MISPLACED =
      Pattern.compile("/(?:article|section)(?:/.*)?|/(?:search|privacy|contact)");

  private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  private SiteAddresses() {}

  /** What an address leads to. */
  enum Kind {
    /** One article, by its slug. */
    ARTICLE("/artikel/", "/en/article/", true),
    /** The articles of a section, by its id. */
    SECTION("/bagian/", "/en/section/", true),
    /** The articles with a tag, by its key. */
    TAG("/tag/", "/en/tag/", true),
    /** All articles. */
    ALL("/artikel", "/en/article", false),
    /** What the words of a reader find. */
    SEARCH("/cari", "/en/search", false),
    /** The procedure of the office. */
    PROCEDURE("/sop", "/en/sop", false),
    /** What becomes of what readers tell of themselves. */
    PRIVACY("/privasi", "/en/privacy", false),
    /** How the office is reached. */
    CONTACT("/kontak", "/en/contact", false);

    private final String indonesian;
    private final String english;
    private final boolean named;
    private final Pattern pattern;

    Kind(String indonesian, String english, boolean named) {
      this.indonesian = indonesian;
      this.english = english;
      this.named = named;
      this.pattern =
          Pattern.compile('(' + indonesian + '|' + english + ')' + (named ? NAME : "()"));
    }

    /** The path of a page of this kind. */
    String path(String language, String name) {
      return (language.equals(ENGLISH) ? english : indonesian) + (named ? name : "");
    }

    /** The path of the one page of this kind. */
    String path(String language) {
      return path(language, "");
    }

    /** What a word of the bundles about this kind begins with. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A page as an address names it; the name is empty where there is only one of its kind. */
  record Named(Kind kind, String language, String name) {}

  static String article(String language, String slug) {
    return Kind.ARTICLE.path(language, slug);
  }

  /** Name of the parameter with the number of a page of a list. */
  static String pageParameter(String language) {
    return language.equals(ENGLISH) ? "page" : "hal";
  }

  /** What a path names, when it is the path of a page of the site. */
  static Optional<Named> parse(String path) {
    return Arrays.stream(Kind.values()).flatMap(kind -> parse(kind, path).stream()).findFirst();
  }

  /**
   * The one path of the page that a path names in a roundabout way: with doubled or closing
   * slashes, dots, parameters behind a semicolon, or letters written as percents. Empty when it is
   * that path already, or names no page of the site. The home pages are left out: how hosts take
   * the language off {@code /en/} is theirs.
   *
   * @param path as it was sent
   */
  static Optional<String> tidy(String path) {
    String plain = plain(path);
    return plain.equals(path) || parse(plain).isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  private static String plain(String path) {
    String once = SLASHES.matcher(PARAMETERS.matcher(path).replaceAll("")).replaceAll("/");
    try {
      String plain = URI.create(once).normalize().getPath();
      return plain.length() > 1 && plain.endsWith("/")
          ? plain.substring(0, plain.length() - 1)
          : plain;
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** Whether a path looks like an English one and lacks the language. */
  static boolean isMisplaced(String path) {
    return MISPLACED.matcher(path).matches();
  }

  private static Optional<Named> parse(Kind kind, String path) {
    Matcher matcher = kind.pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String language = matcher.group(1).equals(kind.english) ? ENGLISH : INDONESIAN;
    return Optional.of(new Named(kind, language, matcher.group(2)));
  }
}
