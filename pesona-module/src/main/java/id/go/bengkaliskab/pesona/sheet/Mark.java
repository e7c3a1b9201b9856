package id.go.bengkaliskab.pesona.sheet;

/**
 * The symbol of a step in the column of a role.
 *
 * @param row the step, from 0
 * @param lane the role, from 0
 * @param shape what it looks like
 * @param inPlace whether that role only acts in place of the performers
 * @param word what stands in it; empty for most
 * @param box where it is
 */
public record Mark(int row, int lane, Shape shape, boolean inPlace, String word, Box box) {

  /** The symbols of the official form. */
  public enum Shape {
    /** Where the procedure begins or ends. */
    TERMINATOR,
    /** Work. */
    PROCESS,
    /** Where it branches. */
    DECISION
  }

  Point port(Side side) {
    Point center = box.center();
    return switch (side) {
      case LEFT -> new Point(box.x(), center.y());
      case RIGHT -> new Point(box.right(), center.y());
      case TOP -> new Point(center.x(), box.y());
      case BOTTOM -> new Point(center.x(), box.bottom());
    };
  }

  /** Where connectors begin and end. */
  enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }
}
