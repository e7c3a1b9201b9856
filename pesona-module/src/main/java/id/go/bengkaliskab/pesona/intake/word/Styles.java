package id.go.bengkaliskab.pesona.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a document, for what a paragraph or table has only through its style. */
final class Styles {
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * @param document the part that holds the styles
   */
  Styles(Document document) {
    for (Element style : Xml.elements(document, Word.named("style"))) {
      byId.put(Word.attribute(style, "styleId"), style);
    }
  }

  private Styles() {}

  static Styles none() {
    return new Styles();
  }

  /** The style's own element with {@code pPr} that numbers it, or the one it is based on. */
  Optional<Element> numbering(String styleId) {
    return first(
        styleId,
        style -> Word.path(style, "pPr", "numPr").filter(it -> Word.child(it, "numId") != null));
  }

  /** Whether letters of this paragraph or character style are bold. */
  boolean bold(String styleId) {
    return first(styleId, style -> Word.path(style, "rPr", "b"))
        .filter(bold -> !Word.off(bold))
        .isPresent();
  }

  /** Whether this table style sets off the first row by bold letters. */
  boolean boldFirstRow(String styleId) {
    return first(styleId, Styles::firstRow)
        .map(row -> Word.on(Word.child(row, "rPr"), "b"))
        .orElse(false);
  }

  private static Optional<Element> firstRow(Element style) {
    return Xml.elements(style, Word.named("tblStylePr")).stream()
        .filter(part -> Word.attribute(part, "type").equals("firstRow"))
        .findFirst();
  }

  private <T> Optional<T> first(String styleId, Function<Element, Optional<T>> wanted) {
    Set<String> seen = new HashSet<>();
    String id = styleId;
    while (seen.add(id) && byId.containsKey(id)) {
      Element style = byId.get(id);
      Optional<T> found = wanted.apply(style);
      if (found.isPresent()) {
        return found;
      }
      id = Word.value(style, "basedOn");
    }
    return Optional.empty();
  }
}
