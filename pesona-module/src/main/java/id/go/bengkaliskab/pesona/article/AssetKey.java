package id.go.bengkaliskab.pesona.article;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of keys of assets, {@code jcr:<uuid>}. */
final class AssetKey {
  private static final Pattern FORM = Pattern.compile("jcr:[0-9a-f-]{36}");

  private AssetKey() {}

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** All that look like one in a longer text. */
  static Stream<String> in(String text) {
    return FORM.matcher(text).results().map(MatchResult::group);
  }

  /**
   * Does nothing with a key.
   *
   * @throws IllegalArgumentException when the text is none
   */
  static void require(String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException("not an asset key: \"" + text + '"');
    }
  }
}
