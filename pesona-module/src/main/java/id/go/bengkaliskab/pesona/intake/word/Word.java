package id.go.bengkaliskab.pesona.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The children of a name, in order. */
  static List<Element> children(Element parent, String localName) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && localName.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** A property such as {@code w:vanish} that is there and not switched off. */
  static boolean on(Element properties, String property) {
    Element found = properties == null ? null : child(properties, property);
    return found != null && !off(found);
  }

  /** Whether a property that is there is switched off. */
  static boolean off(Element property) {
    return OFF.contains(attribute(property, "val"));
  }

  /** The first element that these names lead to, one below the other. */
  static Optional<Element> path(Element from, String... localNames) {
    Element found = from;
    for (String name : localNames) {
      found = found == null ? null : child(found, name);
    }
    return Optional.ofNullable(found);
  }

  /** The attribute {@code w:val} of a child; empty when either is absent. */
  static String value(Element parent, String localName) {
    Element found = parent == null ? null : child(parent, localName);
    return found == null ? "" : attribute(found, "val");
  }

  /** A whole number of up to six digits. */
  static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** A new element of the vocabulary in which another stands. */
  static Element create(Element near, String localName) {
    String prefix = near.getPrefix() == null ? "" : near.getPrefix() + ':';
    return near.getOwnerDocument().createElementNS(near.getNamespaceURI(), prefix + localName);
  }

  static void set(Element element, String attribute, String value) {
    String prefix = element.getPrefix() == null ? "w" : element.getPrefix();
    element.setAttributeNS(element.getNamespaceURI(), prefix + ':' + attribute, value);
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
    return ancestor(element, localName).isPresent();
  }

  static Optional<Element> ancestor(Element element, String localName) {
    for (Node up = element.getParentNode(); up instanceof Element e; up = up.getParentNode()) {
      if (localName.equals(e.getLocalName())) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
