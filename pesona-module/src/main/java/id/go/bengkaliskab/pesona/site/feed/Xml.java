package id.go.bengkaliskab.pesona.site.feed;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is well-formed whatever the texts hold. */
final class Xml {
  /** Signs that no XML 1.0 document may hold, not even escaped. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** What is written into a document. */
  @FunctionalInterface
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  /** A document in UTF-8. */
  static byte[] document(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      content.write(new Xml(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("could not write XML into memory", e);
    }
    return bytes.toByteArray();
  }

  /** An element with content; attributes as name, value, name, value … */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    content.write(this);
    writer.writeEndElement();
  }

  /** An element with a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    element(name, xml -> xml.writer.writeCharacters(legal(text)), attributes);
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("");
  }
}
