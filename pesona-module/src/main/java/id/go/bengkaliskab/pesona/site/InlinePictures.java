package id.go.bengkaliskab.pesona.site;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures within rich text. The text has been sanitised before, so that its tags are in one known
 * form: lower case, attributes in double quotes.
 */
final class InlinePictures {
  private static final Pattern IMAGE =
      Pattern.compile("<img\\b[^>]*\\bdata-asset=\"(jcr:[0-9a-fA-F-]{36})\"[^>]*>");
  private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");

  /** Layout of the text column, see the style sheet. */
  private static final String SIZES = "(min-width: 48rem) 40rem, calc(100vw - 2.5rem)";

  private InlinePictures() {}

  /** Keys of the assets that a text shows. */
  static Set<String> assets(String html) {
    Set<String> keys = new LinkedHashSet<>();
    for (Matcher matcher = IMAGE.matcher(html); matcher.find(); ) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  /**
   * The text with the addresses of its public pictures; a picture that isn't public is left out.
   */
  static String resolve(String html, Map<String, PublicImage> images) {
    BiFunction<String, String, String> tag =
        (key, written) -> images.containsKey(key) ? tag(images.get(key), written) : "";
    return IMAGE
        .matcher(html)
        .replaceAll(match -> Matcher.quoteReplacement(tag.apply(match.group(1), match.group())));
  }

  private static String tag(PublicImage image, String written) {
    Matcher alt = ALT.matcher(written);
    String description =
        alt.find() && !alt.group(1).isBlank() ? alt.group(1) : EscapedText.escape(image.alt());
    return "<img src=\""
        + image.address()
        + "\" srcset=\""
        + image.candidates()
        + "\" sizes=\""
        + SIZES
        + "\" width=\""
        + image.width()
        + "\" height=\""
        + image.height()
        + "\" alt=\""
        + description
        + "\" loading=\"lazy\" decoding=\"async\">";
  }
}
