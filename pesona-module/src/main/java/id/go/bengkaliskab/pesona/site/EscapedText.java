package id.go.bengkaliskab.pesona.site;

import java.util.Objects;

/**
 * A text for templates: printed as it is, it is safe between tags and in quoted attributes; the
 * text as the office typed it stands beside it under {@code .raw}.
 */
public final class EscapedText {
  private final String raw;

  private EscapedText(String raw) {
    this.raw = raw;
  }

  /** Wraps a text; blank ones count as absent. */
  public static EscapedText of(String raw) {
    return new EscapedText(Objects.requireNonNull(raw, "raw").strip());
  }

  /** Whether there is anything to print. */
  public boolean isPresent() {
    return !raw.isEmpty();
  }

  /** The text without escaping; never to be printed into a page. */
  public String getRaw() {
    return raw;
  }

  /** The text escaped for HTML. */
  @Override
  public String toString() {
    return escape(raw);
  }

  /** Any text, escaped for HTML. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(codePoint);
    }
  }
}
