package id.go.bengkaliskab.pesona.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows where in a text the words of a search stand: escaped, the words within {@code mark}. */
final class Excerpt {
  private static final int LENGTH = 240;
  private static final int BEFORE = 60;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final WordForms wanted;

  Excerpt(SearchWords search) {
    this.wanted = new WordForms(search.words());
  }

  /** The whole text. */
  String whole(String text) {
    StringBuilder marked = new StringBuilder(text.length() + 32);
    Matcher words = WORD.matcher(text);
    int done = 0;
    while (words.find()) {
      if (wanted.has(words.group())) {
        marked
            .append(EscapedText.escape(text.substring(done, words.start())))
            .append("<mark>")
            .append(EscapedText.escape(words.group()))
            .append("</mark>");
        done = words.end();
      }
    }
    return marked.append(EscapedText.escape(text.substring(done))).toString();
  }

  /** Some {@value #LENGTH} characters around the first of the words, or the beginning. */
  String around(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    int begin = wordAt(line, Math.max(0, first(line) - BEFORE));
    int end = begin + LENGTH >= line.length() ? line.length() : spaceBefore(line, begin + LENGTH);
    return (begin > 0 ? "… " : "")
        + whole(line.substring(begin, end).strip())
        + (end < line.length() ? " …" : "");
  }

  private int first(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (wanted.has(words.group())) {
        return words.start();
      }
    }
    return 0;
  }

  private static int wordAt(String text, int position) {
    if (position == 0) {
      return 0;
    }
    int space = text.indexOf(' ', position);
    return space < 0 ? position : space + 1;
  }

  private static int spaceBefore(String text, int position) {
    int space = text.lastIndexOf(' ', position);
    return space > position - BEFORE ? space : position;
  }
}
