package id.go.bengkaliskab.pesona.sheet;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes a table as SVG, without script and style, so that it may stand in any page. */
final class SheetSvg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final double MARGIN = 1;

  private final SheetTable table;
  private final String title;
  private final String description;
  private final Locale locale;

  /**
   * @param title what the picture is
   * @param description what it shows, for those who don't see it
   */
  SheetSvg(SheetTable table, String title, String description, Locale locale) {
    this.table = table;
    this.title = title;
    this.description = description;
    this.locale = locale;
  }

  /**
   * The picture as an element.
   *
   * @param id what its identifiers begin with, unique in the page around it
   */
  String element(String id) {
    StringWriter out = new StringWriter();
    try {
      write(new SvgPen(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)), id);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the procedure could not be drawn", e);
    }
    return out.toString();
  }

  /** The picture as a file. */
  String file() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("sop") + '\n';
  }

  private void write(SvgPen pen, String id) throws XMLStreamException {
    double width = table.width() + 2 * MARGIN;
    double height = table.height() + 2 * MARGIN;
    pen.begin(
        "svg",
        "xmlns",
        NAMESPACE,
        "viewBox",
        SvgPen.numbers(-MARGIN, -MARGIN, width, height),
        "width",
        SvgPen.number(width),
        "height",
        SvgPen.number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "lang",
        locale.getLanguage(),
        "font-family",
        "'Liberation Sans', Arial, Helvetica, sans-serif",
        "font-size",
        SvgPen.number(Sizes.TEXT),
        "fill",
        "#111");
    pen.text("title", title, "id", id + "-title");
    pen.text("desc", description, "id", id + "-desc");
    pen.box("rect", new Box(0, 0, table.width(), table.height()), "fill", "#fff");
    pen.box("rect", new Box(0, 0, table.width(), table.head()), "fill", "#e9efeb");
    frame(pen);
    head(pen);
    for (SheetRow row : table.rows()) {
      row(pen, row, id);
    }
    new SwimlaneSvg(table.swimlane()).write(pen);
    pen.end();
  }

  private void frame(SvgPen pen) throws XMLStreamException {
    pen.begin("g", "stroke", "#111", "stroke-width", "0.6", "fill", "none");
    double bottom = table.height();
    double upper = table.upperHead();
    for (Column column : table.before()) {
      pen.line(column.right(), 0, column.right(), bottom);
    }
    for (Lane lane : table.swimlane().lanes()) {
      pen.line(lane.right(), upper, lane.right(), bottom);
    }
    for (Column column : table.after()) {
      pen.line(column.right(), upper, column.right(), bottom);
    }
    double right = table.swimlane().right();
    pen.line(right, 0, right, upper);
    pen.line(table.swimlane().left(), upper, table.width(), upper);
    for (SheetRow row : table.rows()) {
      pen.line(0, row.y(), table.width(), row.y());
    }
    pen.box("rect", new Box(0, 0, table.width(), bottom), "stroke-width", "1");
    pen.end();
  }

  private void head(SvgPen pen) throws XMLStreamException {
    pen.begin("g", "font-weight", "bold", "text-anchor", "middle");
    double upper = table.upperHead();
    for (Column column : table.before()) {
      lines(pen, column.lines(), middle(column.x(), column.width()), table.head() / 2);
    }
    double left = table.swimlane().left();
    double right = table.swimlane().right();
    lines(pen, List.of(table.performers()), middle(left, right - left), upper / 2);
    double lower = (upper + table.head()) / 2;
    for (Lane lane : table.swimlane().lanes()) {
      lines(pen, lane.lines(), middle(lane.x(), lane.width()), lower);
    }
    if (table.standard().isPresent()) {
      lines(pen, List.of(table.standard().get()), middle(right, table.width() - right), upper / 2);
    }
    for (Column column : table.after()) {
      lines(pen, column.lines(), middle(column.x(), column.width()), lower);
    }
    pen.end();
  }

  private static double middle(double x, double width) {
    return x + width / 2;
  }

  private void row(SvgPen pen, SheetRow row, String id) throws XMLStreamException {
    pen.begin("g", "id", id + '-' + row.step());
    List<Column> columns = Stream.concat(table.before().stream(), table.after().stream()).toList();
    for (int i = 0; i < columns.size(); i++) {
      double x = columns.get(i).x();
      if (i == 0) {
        pen.begin("g", "text-anchor", "middle", "font-weight", "bold");
        lines(pen, row.cells().get(i).lines(), middle(x, columns.get(i).width()), row.middle());
        pen.end();
      } else {
        lines(pen, row.cells().get(i).lines(), x + Sizes.PADDING, row.middle());
      }
    }
    pen.end();
  }

  /** Lines around a height. */
  private static void lines(SvgPen pen, List<String> lines, double x, double y)
      throws XMLStreamException {
    double first = y - lines.size() * Sizes.LINE / 2 + Sizes.LINE * 0.75;
    pen.lines(lines, x, first, Sizes.LINE);
  }
}
