package id.go.bengkaliskab.pesona.intake.word;

import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names in WordprocessingML, in both the transitional and the strict flavour. */
final class Word {
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private Word() {}

  static Predicate<Element> named(String... localNames) {
    Set<String> names = Set.of(localNames);
    return element -> is(element) && names.contains(element.getLocalName());
  }

  /** Elements of other vocabularies: drawing, markup compatibility, mathematics, VML. */
  static Predicate<Element> foreign(String localName) {
    return element -> !is(element) && localName.equals(element.getLocalName());
  }

  static Predicate<Element> any(String localName) {
    return element -> localName.equals(element.getLocalName());
  }

  static boolean is(Element element) {
    return NAMESPACES.contains(element.getNamespaceURI());
  }

  static Element child(Element parent, String localName) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && localName.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  /** A property such as {@code w:vanish} that is there and not switched off. */
  static boolean on(Element properties, String property) {
    Element found = properties == null ? null : child(properties, property);
    return found != null && !OFF.contains(attribute(found, "val"));
  }

  /** An attribute by its local name, whatever its prefix; empty when absent. */
  static String attribute(Element element, String localName) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (localName.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  static boolean within(Element element, String localName) {
    for (Node up = element.getParentNode(); up instanceof Element e; up = up.getParentNode()) {
      if (localName.equals(e.getLocalName())) {
        return true;
      }
    }
    return false;
  }
}
