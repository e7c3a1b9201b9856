package id.go.bengkaliskab.pesona.sheet;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the symbols and arrows of a swimlane as SVG. */
final class SwimlaneSvg {
  private final Swimlane swimlane;

  SwimlaneSvg(Swimlane swimlane) {
    this.swimlane = swimlane;
  }

  void write(SvgPen pen) throws XMLStreamException {
    pen.begin("g", "fill", "#fff");
    for (Box room : swimlane.roomForWords()) {
      pen.box("rect", room);
    }
    pen.end();
    pen.begin(
        "g", "stroke", "#0b4a36", "stroke-width", "1", "fill", "none", "stroke-linejoin", "round");
    for (Connector connector : swimlane.connectors()) {
      pen.polyline(connector.points());
    }
    for (Mark mark : swimlane.marks()) {
      symbol(pen, mark);
    }
    pen.end();
    pen.begin("g", "fill", "#0b4a36");
    for (Connector connector : swimlane.connectors()) {
      if (connector.arrow()) {
        pen.polygon(Symbols.head(connector));
      }
    }
    pen.end();
    words(pen);
  }

  private static void symbol(SvgPen pen, Mark mark) throws XMLStreamException {
    Box box = mark.box();
    String fill = mark.inPlace() ? "none" : "#f1f7f3";
    String dashes = mark.inPlace() ? "3 2" : "none";
    switch (mark.shape()) {
      case TERMINATOR ->
          pen.box(
              "rect",
              box,
              "rx",
              SvgPen.number(box.height() / 2),
              "fill",
              fill,
              "stroke-dasharray",
              dashes);
      case PROCESS -> pen.box("rect", box, "fill", fill, "stroke-dasharray", dashes);
      case DECISION -> pen.polygon(Symbols.diamond(box), "fill", fill, "stroke-dasharray", dashes);
    }
  }

  private void words(SvgPen pen) throws XMLStreamException {
    pen.begin("g", "font-size", SvgPen.number(Sizes.SMALL_TEXT));
    for (Connector connector : swimlane.connectors()) {
      if (connector.label().isPresent()) {
        Connector.Label label = connector.label().get();
        pen.lines(
            label.lines(),
            label.box().x(),
            label.box().y() + Sizes.SMALL_LINE * 0.8,
            Sizes.SMALL_LINE);
      }
    }
    pen.end();
    pen.begin("g", "font-size", SvgPen.number(Sizes.SYMBOL_TEXT), "text-anchor", "middle");
    for (Mark mark : swimlane.marks()) {
      Point center = mark.box().center();
      pen.lines(
          mark.word().isEmpty() ? List.of() : List.of(mark.word()),
          center.x(),
          center.y() + Sizes.SYMBOL_TEXT * 0.35,
          0);
    }
    pen.end();
  }
}
