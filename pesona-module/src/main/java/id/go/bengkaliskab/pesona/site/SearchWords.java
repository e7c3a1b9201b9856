package id.go.bengkaliskab.pesona.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a reader typed into the search box, made harmless: at most {@value #LONGEST} characters on
 * one line. Only letters and digits reach the repository; nothing of it acts as an operator.
 */
final class SearchWords {
  /** More is no search but a text. */
  static final int LONGEST = 200;

  /** Common ones that alone would find everything or nothing are left to the index. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\s\\p{Z}]+");

  private final String typed;
  private final List<String> words;

  private SearchWords(String typed) {
    this.typed = typed;
    this.words = WORD.matcher(typed).results().map(MatchResult::group).toList();
  }

  /** What was typed; null and blanks are no search. */
  static SearchWords of(String text) {
    String line = INVISIBLE.matcher(text == null ? "" : text).replaceAll(" ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return new SearchWords(line.substring(0, end).strip());
  }

  /** As it is shown again in the box. */
  String typed() {
    return typed;
  }

  /** The words of it. */
  List<String> words() {
    return words;
  }

  /** Whether there is anything to look for. */
  boolean isEmpty() {
    return words.isEmpty();
  }
}
