package id.go.bengkaliskab.pesona.magnolia.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A servlet of the module's descriptor.
 *
 * @param name name of its node
 * @param type its class
 * @param comment what it is for
 * @param mappings its addresses
 * @param parameters what it is told
 */
record ShippedServlet(
    String name,
    String type,
    String comment,
    List<String> mappings,
    Map<String, String> parameters) {
  static final String DESCRIPTOR = "/META-INF/magnolia/pesona.xml";

  private static final String DISPATCHER = "info.magnolia.cms.filters.ServletDispatchingFilter";

  ShippedServlet {
    mappings = List.copyOf(mappings);
    parameters = Map.copyOf(parameters);
  }

  /** All of them. */
  static List<ShippedServlet> all() {
    try (InputStream in = ShippedServlet.class.getResourceAsStream(DESCRIPTOR)) {
      Element module = documents().newDocumentBuilder().parse(in).getDocumentElement();
      return elements(module, "servlet").stream().map(ShippedServlet::of).toList();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new SetupFailed(e);
    }
  }

  /** The descriptor names its document type, which is Magnolia's to look at. */
  private static DocumentBuilderFactory documents() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    return factory;
  }

  private static ShippedServlet of(Element servlet) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Element parameter : elements(servlet, "param")) {
      parameters.put(text(parameter, "name"), text(parameter, "value"));
    }
    return new ShippedServlet(
        text(servlet, "name"),
        text(servlet, "class"),
        text(servlet, "comment"),
        elements(servlet, "mapping").stream().map(Element::getTextContent).toList(),
        parameters);
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  /** Registers it as Magnolia does at a first installation. */
  void addTo(Node servlets) throws RepositoryException {
    Node servlet = Setup.findOrAdd(servlets, name);
    servlet.setProperty("class", DISPATCHER);
    servlet.setProperty("enabled", true);
    servlet.setProperty("servletClass", type);
    servlet.setProperty("servletName", name);
    servlet.setProperty("comment", comment);
    Node patterns = Setup.findOrAdd(servlet, "mappings");
    for (String mapping : mappings) {
      String label = mapping.replaceAll("[^A-Za-z0-9_-]", "-");
      Setup.findOrAdd(patterns, label).setProperty("pattern", mapping);
    }
    Node values = Setup.findOrAdd(servlet, "parameters");
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      values.setProperty(parameter.getKey(), parameter.getValue());
    }
  }
}
