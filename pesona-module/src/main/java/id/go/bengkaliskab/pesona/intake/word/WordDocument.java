package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Objects;

/**
 * A Word file as Pesona understands it.
 *
 * @param title plain text; empty when the document holds pictures only
 * @param lead plain text of the paragraph in style <em>Subtitle</em>, or empty
 * @param parts words and pictures in the order of the document
 * @param notes rich text of footnotes and endnotes, one numbered list, or empty
 * @param report what was left out or changed
 */
public record WordDocument(
    String title, String lead, List<Part> parts, String notes, ImportReport report) {
  public WordDocument {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lead, "lead");
    parts = List.copyOf(parts);
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(report, "report");
  }

  /** The pictures alone, in order. */
  public List<Part.Picture> pictures() {
    return parts.stream()
        .filter(Part.Picture.class::isInstance)
        .map(Part.Picture.class::cast)
        .toList();
  }

  /** All words of the body together, for those who don't care where pictures stand. */
  public String html() {
    StringBuilder html = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        html.append(words.html());
      }
    }
    return html.toString();
  }
}
