package id.go.bengkaliskab.pesona.intake.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Takes out rows and columns without a word: spacing in Word, or the place of pictures that now
 * stand after the table. Tables with merged cells stay as they are.
 */
final class EmptyCells {
  private final Tally tally;

  EmptyCells(Tally tally) {
    this.tally = tally;
  }

  void remove(Element table) {
    if (!Xml.elements(table, e -> e.hasAttribute("rowspan") || e.hasAttribute("colspan"))
        .isEmpty()) {
      return;
    }
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : Xml.elements(table, e -> e.getTagName().equals("tr"))) {
      if (row.getTextContent().isBlank()) {
        tally.count("word.tables.empty");
        Xml.remove(row);
      } else {
        rows.add(Xml.elements(row, e -> e.getTagName().matches("t[dh]")));
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      removeColumn(rows, column);
    }
    Xml.elements(table, e -> e.getTagName().matches("thead|tbody") && !e.hasChildNodes())
        .forEach(Xml::remove);
  }

  private void removeColumn(List<List<Element>> rows, int column) {
    List<Element> cells =
        rows.stream().filter(row -> row.size() > column).map(row -> row.get(column)).toList();
    if (cells.stream().allMatch(cell -> cell.getTextContent().isBlank())) {
      tally.count("word.tables.empty");
      cells.forEach(Xml::remove);
    }
  }
}
