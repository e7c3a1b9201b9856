package id.go.bengkaliskab.pesona.store;

import javax.jcr.ImportUUIDBehavior;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Makes a node with a given identifier, for which JCR has one way only: to import it. */
final class IdentifiedNode {
  private static final String SV = "http://www.jcp.org/jcr/sv/1.0";

  private final ContentHandler handler;

  private IdentifiedNode(ContentHandler handler) {
    this.handler = handler;
  }

  /** Makes the node; one with the same identifier elsewhere in the workspace goes. */
  static void create(Session session, String parent, String name, String type, String identifier)
      throws RepositoryException {
    ContentHandler handler =
        session.getImportContentHandler(
            parent, ImportUUIDBehavior.IMPORT_UUID_COLLISION_REMOVE_EXISTING);
    try {
      new IdentifiedNode(handler).write(name, type, identifier);
    } catch (SAXException e) {
      throw new RepositoryException("could not make " + parent + '/' + name, e);
    }
  }

  private void write(String name, String type, String identifier) throws SAXException {
    handler.startDocument();
    handler.startPrefixMapping("sv", SV);
    handler.startElement(SV, "node", "sv:node", attributes("name", name));
    property("jcr:primaryType", "Name", type);
    property("jcr:uuid", "String", identifier);
    handler.endElement(SV, "node", "sv:node");
    handler.endPrefixMapping("sv");
    handler.endDocument();
  }

  private void property(String name, String type, String value) throws SAXException {
    AttributesImpl attributes = attributes("name", name);
    attributes.addAttribute(SV, "type", "sv:type", "CDATA", type);
    handler.startElement(SV, "property", "sv:property", attributes);
    handler.startElement(SV, "value", "sv:value", new AttributesImpl());
    handler.characters(value.toCharArray(), 0, value.length());
    handler.endElement(SV, "value", "sv:value");
    handler.endElement(SV, "property", "sv:property");
  }

  private static AttributesImpl attributes(String name, String value) {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute(SV, name, "sv:" + name, "CDATA", value);
    return attributes;
  }
}
