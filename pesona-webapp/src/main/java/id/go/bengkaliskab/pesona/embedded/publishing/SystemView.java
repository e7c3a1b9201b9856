package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.PropertyType;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells bootstrapped nodes as JCR's system view, the one standard way to make nodes with given
 * identifiers.
 */
final class SystemView {
  private static final String SV = "http://www.jcp.org/jcr/sv/1.0";

  private final ContentHandler handler;

  SystemView(ContentHandler handler) {
    this.handler = handler;
  }

  void write(BootstrapNode node) throws SAXException {
    handler.startDocument();
    handler.startPrefixMapping("sv", SV);
    node(node);
    handler.endPrefixMapping("sv");
    handler.endDocument();
  }

  private void node(BootstrapNode node) throws SAXException {
    start("node", Map.of("name", node.name()));
    property("jcr:primaryType", PropertyType.TYPENAME_NAME, List.of(node.type()), false);
    if (node.uuid().isPresent()) {
      property("jcr:uuid", PropertyType.TYPENAME_STRING, List.of(node.uuid().get()), false);
    }
    for (var entry : node.properties().entrySet()) {
      List<?> values = entry.getValue() instanceof List<?> list ? list : List.of(entry.getValue());
      property(
          entry.getKey(),
          values.isEmpty() ? PropertyType.TYPENAME_STRING : type(values.get(0)),
          values,
          entry.getValue() instanceof List<?>);
    }
    for (BootstrapNode child : node.children()) {
      node(child);
    }
    end("node");
  }

  private void property(String name, String type, List<?> values, boolean multiple)
      throws SAXException {
    Map<String, String> attributes = new HashMap<>(Map.of("name", name, "type", type));
    if (multiple) {
      attributes.put("multiple", "true");
    }
    start("property", attributes);
    for (Object value : values) {
      start("value", Map.of());
      char[] text = text(value).toCharArray();
      handler.characters(text, 0, text.length);
      end("value");
    }
    end("property");
  }

  private void start(String element, Map<String, String> attributes) throws SAXException {
    AttributesImpl list = new AttributesImpl();
    attributes.forEach((name, value) -> list.addAttribute(SV, name, "sv:" + name, "CDATA", value));
    handler.startElement(SV, element, "sv:" + element, list);
  }

  private void end(String element) throws SAXException {
    handler.endElement(SV, element, "sv:" + element);
  }

  private static String type(Object value) {
    if (value instanceof Long) {
      return PropertyType.TYPENAME_LONG;
    }
    if (value instanceof Double) {
      return PropertyType.TYPENAME_DOUBLE;
    }
    if (value instanceof Boolean) {
      return PropertyType.TYPENAME_BOOLEAN;
    }
    return value instanceof Instant ? PropertyType.TYPENAME_DATE : PropertyType.TYPENAME_STRING;
  }

  /** JCR wants milliseconds in every date. */
  private static String text(Object value) {
    return value instanceof Instant instant
        ? String.format(Locale.ROOT, "%1$tFT%1$tT.%1$tLZ", instant.atOffset(ZoneOffset.UTC))
        : value.toString();
  }
}
