package id.go.bengkaliskab.pesona.article.richtext;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what passed the policy with as few entities as are safe. The sanitiser's own renderer
 * writes {@code @ = +} and every letter beyond the basic plane as numbers, which would make stored
 * texts, their differences and their search unreadable; our allow-list has no element in which that
 * matters.
 */
final class MarkupWriter implements HtmlStreamEventReceiver {
  private static final Set<String> VOID = Set.of("br", "img");

  private final StringBuilder markup = new StringBuilder();

  String markup() {
    return markup.toString();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().filter(MarkupWriter::permitted).forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    markup.append('<').append(element);
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      markup.append(' ').append(attributes.get(i)).append("=\"");
      markup.append(escaped(attributes.get(i + 1))).append('"');
    }
    markup.append('>');
  }

  @Override
  public void closeTag(String element) {
    if (!VOID.contains(element)) {
      markup.append("</").append(element).append('>');
    }
  }

  @Override
  public void text(String text) {
    markup.append(escaped(text));
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&#34;");
      default -> escaped.appendCodePoint(point);
    }
  }

  /** What XML 1.0 may hold, so that every page, feed and PDF can carry it. */
  private static boolean permitted(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF && (point < 0x7F || point > 0x9F))
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
