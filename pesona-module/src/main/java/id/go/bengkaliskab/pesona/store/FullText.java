package id.go.bengkaliskab.pesona.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what a person typed into a search box into an expression that JCR's full text search cannot
 * misread.
 */
final class FullText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private FullText() {}

  /** All words, each in quotes, so that none acts as an operator; empty when there is no word. */
  static String allWordsOf(String typed) {
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(typed); matcher.find(); ) {
      words.add('"' + matcher.group() + '"');
    }
    return String.join(" ", words);
  }
}
