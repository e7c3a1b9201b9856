package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tells the converter which rows of a table are its head. Word knows only whether a row is repeated
 * on every page, which few set; so a first row in bold letters counts too, and the report asks to
 * check it.
 */
final class HeaderRows {
  private final Styles styles;
  private final Tally tally;

  HeaderRows(Styles styles, Tally tally) {
    this.styles = styles;
    this.tally = tally;
  }

  void mark(Document document) {
    Xml.elements(document, Word.named("tbl")).forEach(this::mark);
  }

  private void mark(Element table) {
    List<Element> rows = Word.children(table, "tr");
    int set = (int) rows.stream().takeWhile(HeaderRows::repeated).count();
    int head = set > 0 ? set : guessed(table, rows);
    while (head > 0 && head < rows.size() && continuesFromAbove(rows.get(head))) {
      head++;
    }
    rows.forEach(row -> header(row, false));
    if (head == rows.size()) {
      return;
    }
    rows.subList(0, head).forEach(row -> header(row, true));
    if (head > 0 && set == 0) {
      tally.count("word.tables.headers");
    }
  }

  private int guessed(Element table, List<Element> rows) {
    boolean first = rows.size() > 1 && (boldByTable(table) || bold(rows.get(0)));
    return first && !bold(rows.get(1)) ? 1 : 0;
  }

  private static boolean repeated(Element row) {
    return Word.on(Word.child(row, "trPr"), "tblHeader");
  }

  private boolean boldByTable(Element table) {
    Element properties = Word.child(table, "tblPr");
    Element look = properties == null ? null : Word.child(properties, "tblLook");
    return look != null
        && firstRowIsSpecial(look)
        && styles.boldFirstRow(Word.value(properties, "tblStyle"));
  }

  /** Older documents have the switches of a table style as bits. */
  private static boolean firstRowIsSpecial(Element look) {
    String own = Word.attribute(look, "firstRow");
    String bits = Word.attribute(look, "val");
    return own.isEmpty()
        ? bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & 0x20) != 0
        : !own.equals("0") && !own.equals("false") && !own.equals("off");
  }

  /** Whether a row has words and all of them are bold. */
  private boolean bold(Element row) {
    List<Element> words =
        Xml.elements(row, Word.named("r")).stream()
            .filter(run -> !run.getTextContent().isBlank())
            .toList();
    return !words.isEmpty() && words.stream().allMatch(this::boldRun);
  }

  private boolean boldRun(Element run) {
    Optional<Element> own = Word.path(run, "rPr", "b");
    if (own.isPresent()) {
      return !Word.off(own.get());
    }
    return Word.path(run, "rPr")
            .map(it -> Word.value(it, "rStyle"))
            .filter(styles::bold)
            .isPresent()
        || Word.ancestor(run, "p")
            .flatMap(paragraph -> Word.path(paragraph, "pPr"))
            .map(properties -> Word.value(properties, "pStyle"))
            .filter(styles::bold)
            .isPresent();
  }

  /** A cell that reaches down from the head would be cut off at its end. */
  private static boolean continuesFromAbove(Element row) {
    return Word.children(row, "tc").stream()
        .flatMap(cell -> Word.path(cell, "tcPr", "vMerge").stream())
        .anyMatch(merge -> !Word.attribute(merge, "val").equals("restart"));
  }

  private static void header(Element row, boolean header) {
    Element properties = Word.child(row, "trPr");
    if (properties == null) {
      properties = Word.create(row, "trPr");
      row.insertBefore(properties, row.getFirstChild());
    }
    Word.children(properties, "tblHeader").forEach(Xml::remove);
    if (header) {
      properties.appendChild(Word.create(row, "tblHeader"));
    }
  }
}
