package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/** The corners of what is drawn. */
final class Symbols {
  static final double HEAD_LENGTH = 5;
  private static final double HEAD_WIDTH = 4.4;

  private Symbols() {}

  static List<Point> diamond(Box box) {
    Point center = box.center();
    return List.of(
        new Point(center.x(), box.y()),
        new Point(box.right(), center.y()),
        new Point(center.x(), box.bottom()),
        new Point(box.x(), center.y()));
  }

  /** The head of an arrow at its end. */
  static List<Point> head(Connector connector) {
    List<Point> points = connector.points();
    Point tip = connector.end();
    Point before = points.get(points.size() - 2);
    double dx = Math.signum(tip.x() - before.x());
    double dy = Math.signum(tip.y() - before.y());
    Point base = new Point(tip.x() - dx * HEAD_LENGTH, tip.y() - dy * HEAD_LENGTH);
    double half = HEAD_WIDTH / 2;
    return List.of(
        tip,
        new Point(base.x() + dy * half, base.y() + dx * half),
        new Point(base.x() - dy * half, base.y() - dx * half));
  }
}
