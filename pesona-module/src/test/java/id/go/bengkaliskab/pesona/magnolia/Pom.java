package id.go.bengkaliskab.pesona.magnolia;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A build file, seen as what is in profile {@code magnolia} and what is not. */
final class Pom {
  private final Path file;
  private final Document document;

  Pom(Path file) {
    this.file = file;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.document = factory.newDocumentBuilder().parse(file.toFile());
    } catch (Exception e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }

  /**
   * Texts of elements within the profile.
   *
   * @param name an element or {@code parent/element}; of a dependency the group and artefact
   */
  List<String> inProfile(String name) {
    return texts(name, true);
  }

  /** Texts of elements everywhere else. */
  List<String> outsideProfile(String name) {
    return texts(name, false);
  }

  private List<String> texts(String name, boolean inProfile) {
    String[] path = name.split("/");
    NodeList found = document.getElementsByTagName(path[path.length - 1]);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element element = (Element) found.item(i);
      boolean wanted = path.length == 1 || element.getParentNode().getNodeName().equals(path[0]);
      if (wanted && isInProfile(element) == inProfile) {
        texts.add(text(element));
      }
    }
    return texts;
  }

  private static String text(Element element) {
    return element.getTagName().equals("dependency")
        ? child(element, "groupId") + ':' + child(element, "artifactId")
        : element.getTextContent().strip();
  }

  private static boolean isInProfile(Node node) {
    for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
      if (element.getTagName().equals("profile") && child(element, "id").equals("magnolia")) {
        return true;
      }
    }
    return false;
  }

  private static String child(Element element, String name) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
