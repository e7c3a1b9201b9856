package id.go.bengkaliskab.pesona.sheet;

/**
 * A rectangle on the sheet.
 *
 * @param x its left side
 * @param y its upper side
 * @param width to the right
 * @param height downwards
 */
public record Box(double x, double y, double width, double height) {
  /** What touches doesn't cross. */
  private static final double SLACK = 0.01;

  static Box around(Point center, double width, double height) {
    return new Box(center.x() - width / 2, center.y() - height / 2, width, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** The same with room at its left and at its right. */
  Box widerBy(double room) {
    return new Box(x - room, y, width + 2 * room, height);
  }

  /** Whether they have more in common than a border. */
  boolean overlaps(Box other) {
    return x < other.right() - SLACK
        && other.x < right() - SLACK
        && y < other.bottom() - SLACK
        && other.y < bottom() - SLACK;
  }

  /** Whether a line goes through its inside. */
  boolean isCrossedBy(Line line) {
    return line.left() < right() - SLACK
        && line.right() > x + SLACK
        && line.top() < bottom() - SLACK
        && line.bottom() > y + SLACK;
  }

  /** Whether a point lies on its border. */
  boolean hasOnBorder(Point point) {
    boolean across = point.x() >= x - SLACK && point.x() <= right() + SLACK;
    boolean down = point.y() >= y - SLACK && point.y() <= bottom() + SLACK;
    boolean side = near(point.x(), x) || near(point.x(), right());
    boolean level = near(point.y(), y) || near(point.y(), bottom());
    return across && down && (side || level);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= SLACK;
  }
}
