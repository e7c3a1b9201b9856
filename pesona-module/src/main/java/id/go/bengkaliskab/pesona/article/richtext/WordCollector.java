package id.go.bengkaliskab.pesona.article.richtext;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Keeps the words of rich text and a line break between its blocks. */
final class WordCollector implements HtmlStreamEventReceiver {
  private static final Set<String> INLINE = Set.of("a", "strong", "em", "sub", "sup", "img");

  private final StringBuilder words = new StringBuilder();

  String text() {
    return words.toString().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    breakAt(element);
  }

  @Override
  public void closeTag(String element) {
    breakAt(element);
  }

  @Override
  public void text(String text) {
    words.append(text);
  }

  private void breakAt(String element) {
    if (!INLINE.contains(element)) {
      words.append('\n');
    }
  }
}
