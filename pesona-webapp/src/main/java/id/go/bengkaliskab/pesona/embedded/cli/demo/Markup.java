package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written in one chain of calls. Names carry their prefixes; attributes are name, value… */
final class Markup {
  private final StringWriter xml = new StringWriter();
  private final XMLStreamWriter writer;

  Markup() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(xml);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Markup start(String name, String... attributes) {
    return write(() -> writer.writeStartElement(name), attributes);
  }

  Markup empty(String name, String... attributes) {
    return write(() -> writer.writeEmptyElement(name), attributes);
  }

  /** An element with nothing but this text, whose spaces count. */
  Markup text(String name, String text) {
    start(name, "xml:space", "preserve");
    return write(() -> writer.writeCharacters(text)).end();
  }

  Markup end() {
    return write(writer::writeEndElement);
  }

  /** Ends whatever is open and gives the whole. */
  String close() {
    write(writer::writeEndDocument);
    write(writer::flush);
    return xml.toString();
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private Markup write(Writing writing, String... attributes) {
    try {
      writing.write();
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
