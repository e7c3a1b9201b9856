package id.go.bengkaliskab.pesona.embedded.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a script what Freemarker computes: interpolations and tags, without the text around them
 * and without comments.
 */
final class ScriptExpressions {
  private static final String COMMENT = "#--";
  private static final String COMMENT_END = "--";

  private final String source;
  private final List<Found> found = new ArrayList<>();
  private int at;
  private int line = 1;

  private ScriptExpressions(String source) {
    this.source = source;
  }

  /** An interpolation or tag, and the line in which it begins. */
  record Found(int line, String text) {}

  static List<Found> of(String source) {
    ScriptExpressions expressions = new ScriptExpressions(source);
    expressions.scan();
    return expressions.found;
  }

  private void scan() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if ((c == '[' || c == '<') && source.startsWith(COMMENT, at + 1)) {
        skipTo(COMMENT_END + closing(c));
      } else if (c == '$' && source.startsWith("{", at + 1)) {
        expression('{', '}', at + 1);
      } else if ((c == '[' || c == '<') && isTag(at + 1)) {
        expression(c, closing(c), at);
      } else {
        step();
      }
    }
  }

  private boolean isTag(int position) {
    return source.startsWith("#", position)
        || source.startsWith("@", position)
        || source.startsWith("/#", position)
        || source.startsWith("/@", position);
  }

  private static char closing(char opening) {
    return opening == '[' ? ']' : '>';
  }

  /** Reads to the closing bracket that belongs to the opening one, over strings and nested ones. */
  private void expression(char opening, char closing, int start) {
    int begin = line;
    while (at < start) {
      step();
    }
    int depth = 0;
    do {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        string(c);
      } else {
        depth += c == opening ? 1 : c == closing ? -1 : 0;
        step();
      }
    } while (depth > 0 && at < source.length());
    found.add(new Found(begin, source.substring(start, at)));
  }

  private void string(char quote) {
    step();
    while (at < source.length() && source.charAt(at) != quote) {
      if (source.charAt(at) == '\\') {
        step();
      }
      step();
    }
    step();
  }

  private void skipTo(String end) {
    int stop = source.indexOf(end, at);
    int to = stop < 0 ? source.length() : stop + end.length();
    while (at < to) {
      step();
    }
  }

  private void step() {
    if (at < source.length() && source.charAt(at) == '\n') {
      line++;
    }
    at++;
  }
}
