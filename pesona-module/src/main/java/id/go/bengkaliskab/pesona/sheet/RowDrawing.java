package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.paper.Drawing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What of a swimlane lies in the row of one step; all rows below each other are the whole. */
final class RowDrawing implements Drawing {
  private static final Color INK = new Color(0x0b4a36);
  private static final Color FILL = new Color(0xf1f7f3);
  private static final Color PAPER = Color.WHITE;
  private static final Color BORDER = new Color(0x111111);
  private static final BasicStroke THIN = new BasicStroke(0.5f);
  private static final BasicStroke FULL =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final BasicStroke DASHED =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0);

  private final Swimlane swimlane;
  private final SheetRow row;

  RowDrawing(Swimlane swimlane, SheetRow row) {
    this.swimlane = swimlane;
    this.row = row;
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    double lanes = swimlane.right() - swimlane.left();
    graphics.scale(width / lanes, height / row.height());
    graphics.translate(-swimlane.left(), -row.y());
    graphics.clip(new Rectangle2D.Double(swimlane.left(), row.y(), lanes, row.height()));
    borders(graphics);
    roomForWords(graphics);
    graphics.setColor(INK);
    swimlane.connectors().forEach(it -> connector(graphics, it));
    swimlane.marks().forEach(it -> symbol(graphics, it));
  }

  private void borders(Graphics2D graphics) {
    graphics.setColor(BORDER);
    graphics.setStroke(THIN);
    for (Lane lane : swimlane.lanes().subList(1, swimlane.lanes().size())) {
      graphics.draw(new Line2D.Double(lane.x(), row.y(), lane.x(), row.bottom()));
    }
  }

  private void roomForWords(Graphics2D graphics) {
    graphics.setColor(PAPER);
    swimlane
        .roomForWords()
        .forEach(
            box ->
                graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())));
  }

  private static void connector(Graphics2D graphics, Connector connector) {
    graphics.setStroke(FULL);
    graphics.draw(path(connector.points(), false));
    if (connector.arrow()) {
      graphics.fill(path(Symbols.head(connector), true));
    }
  }

  private static void symbol(Graphics2D graphics, Mark mark) {
    java.awt.Shape shape = shape(mark);
    if (!mark.inPlace()) {
      graphics.setColor(FILL);
      graphics.fill(shape);
    }
    graphics.setColor(INK);
    graphics.setStroke(mark.inPlace() ? DASHED : FULL);
    graphics.draw(shape);
  }

  private static java.awt.Shape shape(Mark mark) {
    Box box = mark.box();
    return switch (mark.shape()) {
      case TERMINATOR ->
          new RoundRectangle2D.Double(
              box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
      case PROCESS -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
      case DECISION -> path(Symbols.diamond(box), true);
    };
  }

  private static Path2D path(List<Point> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
