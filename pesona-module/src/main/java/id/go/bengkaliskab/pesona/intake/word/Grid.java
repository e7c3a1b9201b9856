package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes out what Word's tables leave to the reader of their grid: columns that a row skips become
 * empty cells, and cells merged in the old way across columns become one that spans them. Else the
 * cells of such a row would slip to the left.
 */
final class Grid {
  private Grid() {}

  static void complete(Document document) {
    for (Element row : Xml.elements(document, Word.named("tr"))) {
      merge(Word.children(row, "tc"));
      Element properties = Word.child(row, "trPr");
      if (properties != null) {
        Word.number(Word.value(properties, "gridBefore"))
            .filter(columns -> columns > 0)
            .ifPresent(columns -> row.insertBefore(empty(row, columns), firstCell(row)));
        Word.number(Word.value(properties, "gridAfter"))
            .filter(columns -> columns > 0)
            .ifPresent(columns -> row.appendChild(empty(row, columns)));
      }
    }
  }

  private static void merge(List<Element> cells) {
    Element first = null;
    for (Element cell : cells) {
      Optional<Element> merge = Word.path(cell, "tcPr", "hMerge");
      if (merge.isEmpty()) {
        first = null;
      } else if (first == null || Word.attribute(merge.get(), "val").equals("restart")) {
        first = cell;
      } else {
        span(first, columns(first) + columns(cell));
        Xml.remove(cell);
      }
    }
  }

  private static Element empty(Element row, int columns) {
    Element cell = Word.create(row, "tc");
    cell.appendChild(Word.create(row, "tcPr"));
    cell.appendChild(Word.create(row, "p"));
    span(cell, columns);
    return cell;
  }

  private static Element firstCell(Element row) {
    List<Element> cells = Word.children(row, "tc");
    return cells.isEmpty() ? null : cells.get(0);
  }

  private static int columns(Element cell) {
    return Word.path(cell, "tcPr")
        .flatMap(properties -> Word.number(Word.value(properties, "gridSpan")))
        .orElse(1);
  }

  private static void span(Element cell, int columns) {
    Element properties = Word.child(cell, "tcPr");
    Word.children(properties, "gridSpan").forEach(Xml::remove);
    Element span = Word.create(cell, "gridSpan");
    Word.set(span, "val", String.valueOf(columns));
    properties.appendChild(span);
  }
}
