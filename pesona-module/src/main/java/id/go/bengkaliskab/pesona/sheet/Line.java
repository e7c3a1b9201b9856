package id.go.bengkaliskab.pesona.sheet;

/**
 * A straight part of a connector, level or upright.
 *
 * @param from its beginning
 * @param to its end
 */
record Line(Point from, Point to) {
  /** Lines nearer than this look like one. */
  private static final double APART = 3;

  double left() {
    return Math.min(from.x(), to.x());
  }

  double right() {
    return Math.max(from.x(), to.x());
  }

  double top() {
    return Math.min(from.y(), to.y());
  }

  double bottom() {
    return Math.max(from.y(), to.y());
  }

  double length() {
    return right() - left() + bottom() - top();
  }

  boolean isLevel() {
    return top() == bottom();
  }

  /** Whether the two cross at a right angle. */
  boolean crosses(Line other) {
    return isLevel() != other.isLevel()
        && left() < other.right()
        && other.left() < right()
        && top() < other.bottom()
        && other.top() < bottom();
  }

  /** Whether they run beside each other so closely that one couldn't tell them apart. */
  boolean hides(Line other) {
    if (isLevel() != other.isLevel()) {
      return false;
    }
    return isLevel()
        ? Math.abs(top() - other.top()) < APART && left() < other.right() && other.left() < right()
        : Math.abs(left() - other.left()) < APART
            && top() < other.bottom()
            && other.top() < bottom();
  }
}
