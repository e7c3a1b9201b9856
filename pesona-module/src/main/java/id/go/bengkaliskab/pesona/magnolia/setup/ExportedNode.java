package id.go.bengkaliskab.pesona.magnolia.setup;

import java.util.Map;
import java.util.Optional;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A node with all below it, outside of the repository, in the system view of JCR. */
final class ExportedNode {
  private static final String SYSTEM_VIEW = "http://www.jcp.org/jcr/sv/1.0";

  private final Document document;

  private ExportedNode(Document document) {
    this.document = document;
  }

  static ExportedNode of(Node node) throws RepositoryException, TransformerException, SAXException {
    TransformerHandler handler =
        ((SAXTransformerFactory) TransformerFactory.newInstance()).newTransformerHandler();
    DOMResult result = new DOMResult();
    handler.setResult(result);
    node.getSession().exportSystemView(node.getPath(), handler, false, false);
    return new ExportedNode((Document) result.getNode());
  }

  /**
   * Gives nodes other identifiers.
   *
   * @param identifiers by path below and with the exported node, such as {@code /pesona/artikel}
   */
  void identify(Map<String, String> identifiers) {
    identify(document.getDocumentElement(), "", identifiers);
  }

  private static void identify(Element node, String parent, Map<String, String> identifiers) {
    String path = parent + '/' + name(node);
    for (org.w3c.dom.Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        if (element.getLocalName().equals("node")) {
          identify(element, path, identifiers);
        } else if (name(element).equals("jcr:uuid")) {
          Optional.ofNullable(identifiers.get(path))
              .ifPresent(it -> element.getFirstChild().setTextContent(it));
        }
      }
    }
  }

  private static String name(Element element) {
    return element.getAttributeNS(SYSTEM_VIEW, "name");
  }

  /** Makes the node again; two nodes of one identifier are refused. */
  void importBelow(Session session, String parent)
      throws RepositoryException, TransformerException {
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(
            new DOMSource(document),
            new SAXResult(
                session.getImportContentHandler(
                    parent, ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW)));
  }
}
