package id.go.bengkaliskab.pesona.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG; everything that is written is escaped. */
final class SvgPen {
  private final XMLStreamWriter xml;

  SvgPen(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  void begin(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  /** Ends the element that was begun last, or the document. */
  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.flush();
  }

  void text(String element, String text, String... attributes) throws XMLStreamException {
    begin(element, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** Lines below each other, one text for whoever reads or copies it. */
  void lines(List<String> lines, double x, double y, double apart) throws XMLStreamException {
    if (lines.isEmpty()) {
      return;
    }
    begin("text", "y", number(y));
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      text(
          "tspan",
          last || lines.get(i).endsWith("/") ? lines.get(i) : lines.get(i) + ' ',
          "x",
          number(x),
          "dy",
          number(i == 0 ? 0 : apart));
    }
    xml.writeEndElement();
  }

  void line(double x1, double y1, double x2, double y2) throws XMLStreamException {
    empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
  }

  void box(String element, Box box, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(
        "x", number(box.x()),
        "y", number(box.y()),
        "width", number(box.width()),
        "height", number(box.height()));
    attributes(attributes);
  }

  void polyline(List<Point> points, String... attributes) throws XMLStreamException {
    shape("polyline", points, attributes);
  }

  void polygon(List<Point> points, String... attributes) throws XMLStreamException {
    shape("polygon", points, attributes);
  }

  private void shape(String element, List<Point> points, String... attributes)
      throws XMLStreamException {
    String places =
        points.stream()
            .map(point -> numbers(point.x(), point.y()))
            .collect(Collectors.joining(" "));
    xml.writeEmptyElement(element);
    attributes("points", places);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  static String numbers(double... numbers) {
    return Arrays.stream(numbers).mapToObj(SvgPen::number).collect(Collectors.joining(" "));
  }

  /** With two decimals at most. */
  static String number(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceAll("\\.?0+$", "");
  }
}
