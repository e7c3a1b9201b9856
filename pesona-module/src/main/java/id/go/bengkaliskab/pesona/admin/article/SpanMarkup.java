package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.article.comparison.Span;
import id.go.bengkaliskab.pesona.site.EscapedText;
import java.util.List;

/** Compared words as HTML: taken out as {@code del}, put in as {@code ins}, all escaped. */
final class SpanMarkup {
  /** Unchanged words that are shown before and after a change; about a line. */
  private static final int CONTEXT = 80;

  private static final String LEFT_OUT = " … ";

  private SpanMarkup() {}

  static String of(List<Span> spans) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      switch (span.kind()) {
        case DELETED -> html.append("<del>").append(escaped(span.text())).append("</del>");
        case INSERTED -> html.append("<ins>").append(escaped(span.text())).append("</ins>");
        default -> html.append(escaped(shortened(span.text(), i == 0, i == spans.size() - 1)));
      }
    }
    return html.toString();
  }

  /** The middle of long unchanged words says nothing of the change. */
  private static String shortened(String text, boolean first, boolean last) {
    int kept = (first ? 0 : CONTEXT) + (last ? 0 : CONTEXT);
    if (text.length() <= kept + CONTEXT) {
      return text;
    }
    String before = first ? "" : text.substring(0, text.offsetByCodePoints(0, CONTEXT));
    String after = last ? "" : text.substring(text.offsetByCodePoints(text.length(), -CONTEXT));
    return before + LEFT_OUT + after;
  }

  private static String escaped(String text) {
    return EscapedText.escape(text);
  }
}
