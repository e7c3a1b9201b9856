package id.go.bengkaliskab.pesona.intake.word;

import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the tables of a converted document fit for a page. */
final class Tables {
  private final Tally tally;

  Tables(Tally tally) {
    this.tally = tally;
  }

  /**
   * @param root converted document, or its notes
   */
  void reduce(Element root) {
    List<Element> tables = Xml.elements(root, Tables::isTable);
    tables.forEach(Tables::takeCaption);
    Collections.reverse(tables); // the inner ones first
    tables.forEach(this::reduceTable);
  }

  private void reduceTable(Element table) {
    List<Element> cells = Xml.elements(table, Tables::isCell);
    cells.forEach(Tables::tidy);
    if (isWithinCell(table)) {
      tally.count("word.tables.nested");
      flatten(table);
    } else if (cells.size() == 1) {
      tally.count("word.tables.boxes");
      open(cells.get(0), table);
    } else {
      Xml.elements(table, e -> e.getTagName().equals("th")).forEach(Tables::headColumn);
    }
  }

  /** The caption is the paragraph right above, else the one right below. */
  private static void takeCaption(Element table) {
    if (table.getTextContent().isBlank()) {
      return; // pictures side by side
    }
    Node above = table.getPreviousSibling();
    Node below = table.getNextSibling();
    if (isCaption(above) && (speaksOfTable(above) || !isPicture(above.getPreviousSibling()))) {
      toCaption((Element) above, table);
    } else if (isCaption(below)
        && !isTable(below.getNextSibling())
        && (speaksOfTable(below) || !isPicture(below.getNextSibling()))) {
      toCaption((Element) below, table);
    }
  }

  private static void toCaption(Element paragraph, Element table) {
    Element caption = Xml.create(table, "caption");
    move(paragraph, caption);
    Xml.remove(paragraph);
    table.insertBefore(caption, table.getFirstChild());
  }

  /** Every row becomes one paragraph where its cells are single lines; else the cells follow. */
  private static void flatten(Element table) {
    captionBefore(table);
    for (Element row : Xml.elements(table, e -> e.getTagName().equals("tr"))) {
      List<Element> cells =
          Xml.elements(row, Tables::isCell).stream().filter(Tables::isFilled).toList();
      if (cells.stream().noneMatch(Tables::hasBlocks)) {
        Element line = Xml.create(table, "p");
        for (Element cell : cells) {
          if (line.hasChildNodes()) {
            line.appendChild(table.getOwnerDocument().createTextNode(" · "));
          }
          move(cell, line);
        }
        table.getParentNode().insertBefore(line, table);
      } else {
        cells.forEach(cell -> openBefore(cell, table));
      }
    }
    Xml.remove(table);
  }

  private static void open(Element cell, Element table) {
    captionBefore(table);
    openBefore(cell, table);
    Xml.remove(table);
  }

  private static void captionBefore(Element table) {
    for (Element caption : Word.children(table, "caption")) {
      Element paragraph = Xml.create(table, "p");
      move(caption, paragraph);
      table.getParentNode().insertBefore(paragraph, table);
    }
  }

  private static void openBefore(Element cell, Element table) {
    if (!hasBlocks(cell)) {
      Element paragraph = Xml.create(table, "p");
      move(cell, paragraph);
      cell.appendChild(paragraph);
    }
    while (cell.getFirstChild() != null) {
      table.getParentNode().insertBefore(cell.getFirstChild(), table);
    }
  }

  /** Without empty paragraphs; a single paragraph needs no element of its own. */
  private static void tidy(Element cell) {
    Word.children(cell, "p").stream().filter(p -> !isFilled(p)).forEach(Xml::remove);
    List<Element> paragraphs = Word.children(cell, "p");
    if (paragraphs.size() == 1 && cell.getFirstChild() == cell.getLastChild()) {
      Xml.unwrap(paragraphs.get(0));
    }
  }

  /** Cells of the head belong to their columns and are bold by themselves. */
  private static void headColumn(Element cell) {
    cell.setAttribute("scope", "col");
    Xml.elements(cell, e -> e.getTagName().equals("strong")).forEach(Xml::unwrap);
  }

  private static void move(Element from, Element to) {
    while (from.getFirstChild() != null) {
      to.appendChild(from.getFirstChild());
    }
  }

  private static boolean hasBlocks(Element cell) {
    return !Xml.elements(cell, e -> e.getTagName().matches("p|ul|ol|h[1-6]|blockquote|table"))
        .isEmpty();
  }

  private static boolean isFilled(Element element) {
    return !element.getTextContent().isBlank()
        || !Xml.elements(element, e -> e.getTagName().equals("img")).isEmpty();
  }

  private static boolean isWithinCell(Element table) {
    return Word.ancestor(table, "td").or(() -> Word.ancestor(table, "th")).isPresent();
  }

  private static boolean isCell(Element element) {
    return element.getTagName().equals("td") || element.getTagName().equals("th");
  }

  private static boolean isTable(Node node) {
    return node instanceof Element element && element.getTagName().equals("table");
  }

  private static boolean isCaption(Node node) {
    return node instanceof Element element
        && element.getTagName().equals("p")
        && element.getAttribute("class").equals("caption")
        && Xml.elements(element, e -> e.getTagName().equals("img")).isEmpty();
  }

  private static boolean speaksOfTable(Node caption) {
    return caption.getTextContent().strip().matches("(?is)tab(el|le)\\b.*");
  }

  private static boolean isPicture(Node node) {
    return node instanceof Element element
        && element.getTextContent().isBlank()
        && !Xml.elements(element, e -> e.getTagName().equals("img")).isEmpty();
  }
}
