package id.go.bengkaliskab.pesona.article.richtext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * The one allow-list of rich text. What isn't on it is taken out and its words are kept; scripts
 * and styles go with their content. Pictures are references to assets, never addresses.
 */
public final class RichText {
  /** What the text of an asset reference looks like: {@code jcr:} and a UUID. */
  public static final Pattern ASSET_KEY =
      Pattern.compile("jcr:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** No user name before the host: {@code https://bengkaliskab.go.id@evil.example} misleads. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\/?#@]+([/?#][^\\s\\p{Cntrl}\"<>\\\\]*)?");

  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("(?i)mailto:[^\\s\\p{Cntrl}\"<>\\\\]+");

  /** A second slash or a backslash would name another host. */
  private static final Pattern OWN_ADDRESS =
      Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}\"<>\\\\]*");

  /** Word has at most 63 columns. */
  private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]?");

  private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

  /** The one kind of name and of link within an article: a note in the list at its end. */
  private static final Pattern NOTE = Pattern.compile("catatan-[1-9][0-9]{0,2}");

  private static final Pattern FIRST_NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");
  private static final Set<String> NUMBER_KINDS = Set.of("a", "A", "i", "I");

  /** Taking an element out can change how its neighbours nest, so one pass may not be enough. */
  private static final int MOST_PASSES = 5;

  private static final PolicyFactory POLICY = policy();

  private RichText() {}

  /**
   * Reduces HTML to the allow-list. Cleaning what is clean changes nothing.
   *
   * @param html markup of any origin, not null
   * @return markup that is safe to show as it is
   */
  public static String clean(String html) {
    String before = html;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      String after = pass(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    String words = plain(before);
    return words.isEmpty() ? "" : "<p>" + MarkupWriter.escaped(words) + "</p>";
  }

  /**
   * The words of rich text without markup; blocks are apart by a line break.
   *
   * @param html markup of any origin, not null
   */
  public static String plain(String html) {
    WordCollector words = new WordCollector();
    HtmlSanitizer.sanitize(html, POLICY.apply(words));
    return words.text();
  }

  private static String pass(String html) {
    MarkupWriter writer = new MarkupWriter();
    HtmlSanitizer.sanitize(html, POLICY.apply(writer));
    return writer.markup();
  }

  private static PolicyFactory policy() {
    return new HtmlPolicyBuilder()
        .allowElements(
            "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "sub", "sup")
        .allowElements("table", "thead", "tbody", "tr", "th", "td", "caption")
        .allowElements("figure", "figcaption", "br")
        .allowElements((element, attributes) -> "h2", "h1")
        .allowElements((element, attributes) -> "h4", "h5", "h6")
        .allowElements((element, attributes) -> "strong", "b")
        .allowElements((element, attributes) -> "em", "i")
        .allowElements(RichText::link, "a")
        .allowElements(RichText::picture, "img")
        .allowAttributes("href")
        .matching((AttributePolicy) (element, attribute, value) -> address(value))
        .onElements("a")
        .allowAttributes("data-asset")
        .matching(ASSET_KEY)
        .onElements("img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("colspan")
        .matching(COLUMNS)
        .onElements("td", "th")
        .allowAttributes("rowspan")
        .matching(ROWS)
        .onElements("td", "th")
        .allowAttributes("scope")
        .matching(SCOPES::contains)
        .onElements("td", "th")
        .allowAttributes("id")
        .matching(NOTE)
        .onElements("li")
        .allowAttributes("start")
        .matching(FIRST_NUMBER)
        .onElements("ol")
        .allowAttributes("type")
        .matching(NUMBER_KINDS::contains)
        .onElements("ol")
        // the attributes are the policy's business, the addresses ours
        .allowUrlProtocols("http", "https", "mailto")
        .toFactory();
  }

  private static String link(String element, List<String> attributes) {
    int href = attributes.indexOf("href");
    if (href < 0) {
      return null;
    }
    if (attributes.get(href + 1).toLowerCase(Locale.ROOT).startsWith("http")) {
      attributes.add("rel");
      attributes.add("noopener noreferrer");
    }
    return element;
  }

  private static String picture(String element, List<String> attributes) {
    if (!attributes.contains("data-asset")) {
      return null;
    }
    if (!attributes.contains("alt")) {
      attributes.add("alt");
      attributes.add("");
    }
    return element;
  }

  private static String address(String value) {
    String trimmed = value.strip();
    boolean known =
        WEB_ADDRESS.matcher(trimmed).matches()
            || MAIL_ADDRESS.matcher(trimmed).matches()
            || OWN_ADDRESS.matcher(trimmed).matches()
            || (trimmed.startsWith("#") && NOTE.matcher(trimmed.substring(1)).matches());
    return known ? trimmed : null;
  }
}
