package id.go.bengkaliskab.pesona.intake.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the text of a document refers to by id: pictures, links, styles. */
final class Relationships {
  private static final Set<String> CARRIED =
      Set.of("hyperlink", "image", "styles", "footnotes", "endnotes");
  private static final Set<String> MARGINS = Set.of("header", "footer");

  private final String source;
  private final Document document;
  private final Map<String, Element> byId = new LinkedHashMap<>();

  /**
   * @param source path of the part that refers
   * @param xml its relationships
   */
  Relationships(String source, byte[] xml) throws SAXException {
    this.source = source;
    this.document = Xml.parse(xml);
    for (Element each : Xml.elements(document, Word.any("Relationship"))) {
      byId.put(each.getAttribute("Id"), each);
    }
  }

  /** Whether an id leads to a picture that lies in the document. */
  boolean leadsInside(String id, WordPackage content) {
    Element found = byId.get(id);
    return found != null
        && kind(found).equals("image")
        && !external(found)
        && target(found).filter(content::has).isPresent();
  }

  /** Paths of headers and footers. */
  List<String> margins() {
    return paths(MARGINS::contains);
  }

  /** Path of the first part of a kind, such as {@code footnotes}, that lies in the document. */
  Optional<String> part(String kind, WordPackage content) {
    return paths(kind::equals).stream().filter(content::has).findFirst();
  }

  private List<String> paths(Predicate<String> kinds) {
    return byId.values().stream()
        .filter(each -> kinds.test(kind(each)))
        .flatMap(each -> target(each).stream())
        .toList();
  }

  /** The relationships that the converter needs; of those that lead outside only links. */
  byte[] reduced(WordPackage content) {
    for (Element each : byId.values()) {
      boolean carried =
          CARRIED.contains(kind(each))
              && (external(each)
                  ? kind(each).equals("hyperlink")
                  : kind(each).equals("hyperlink")
                      || target(each).filter(content::has).isPresent());
      if (!carried) {
        Xml.remove(each);
      }
    }
    return Xml.bytes(document);
  }

  private Optional<String> target(Element relationship) {
    return WordPackage.resolve(source, relationship.getAttribute("Target"));
  }

  private static boolean external(Element relationship) {
    return relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
  }

  private static String kind(Element relationship) {
    String type = relationship.getAttribute("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
