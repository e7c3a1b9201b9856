package id.go.bengkaliskab.pesona.intake.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** XML of untrusted origin: no document type, no entities, no bottomless nesting. */
final class Xml {
  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  /** Word itself stays below 100; readers that recurse must not run out of stack. */
  private static final int DEEPEST = 256;

  private Xml() {}

  /** The XML declares a document type, the gate of external entities. */
  static final class DoctypeFound extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a part to its end without keeping it.
   *
   * @throws DoctypeFound when there is a document type, before anything in it is looked at
   * @throws SAXException when it isn't well-formed or nested too deeply
   */
  static void check(byte[] xml) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      Check check = new Check();
      reader.setProperty("http://xml.org/sax/properties/lexical-handler", check);
      reader.setContentHandler(check);
      reader.setErrorHandler(check);
      reader.setEntityResolver(check);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of this JDK lacks a safety feature", e);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  static Document parse(byte[] xml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of this JDK lacks a safety feature", e);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(document, "xml", new StreamResult(bytes));
    return bytes.toByteArray();
  }

  static String html(Node node) {
    StringWriter html = new StringWriter();
    write(node, "html", new StreamResult(html));
    return html.toString();
  }

  /**
   * The elements below a node that meet a condition, in document order, safe to change while
   * walked.
   */
  static List<Element> elements(Node root, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    collect(root, wanted, found);
    return found;
  }

  /** A new element without a namespace in the document of another. */
  static Element create(Element near, String name) {
    return near.getOwnerDocument().createElementNS(null, name);
  }

  /** Puts the children of an element in its place. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }

  static void remove(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  private static void collect(Node node, Predicate<Element> wanted, List<Element> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && wanted.test(element)) {
        found.add(element);
      }
      collect(child, wanted, found);
    }
  }

  private static void write(Node node, String method, StreamResult result) {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, method);
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      transformer.transform(new DOMSource(node), result);
    } catch (TransformerException e) {
      throw new IllegalStateException("could not write " + node.getNodeName(), e);
    }
  }

  private static final class Check extends DefaultHandler2 {
    private int depth;

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
      throw new DoctypeFound();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (++depth > DEEPEST) {
        throw new SAXException("nested more than " + DEEPEST + " levels deep");
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      depth--;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public InputSource resolveEntity(
        String name, String publicId, String baseUri, String systemId) {
      return new InputSource(new ByteArrayInputStream(new byte[0]));
    }
  }
}
