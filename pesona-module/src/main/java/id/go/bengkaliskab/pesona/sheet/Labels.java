package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.paper.Ruler;
import id.go.bengkaliskab.pesona.sheet.Connector.Label;
import java.util.List;
import java.util.Optional;

/** Puts the words of an arrow beside the symbol in which it begins. */
final class Labels {
  private static final double GAP = 2;

  /** How far a decision's side recedes for each point above its lower corner. */
  private static final double SLOPE = Sizes.SYMBOL_WIDTH / Sizes.SYMBOL_HEIGHT;

  private final Ruler ruler;
  private final Grid grid;

  Labels(Ruler ruler, Grid grid) {
    this.ruler = ruler;
    this.grid = grid;
  }

  Optional<Label> beside(List<Point> route, String words, Mark from) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = ruler.lines(words, Sizes.SMALL_TEXT, grid.laneWidth(from.lane()) - 8);
    double width =
        lines.stream().mapToDouble(it -> ruler.width(it, Sizes.SMALL_TEXT)).max().orElse(0);
    double height = lines.size() * Sizes.SMALL_LINE;
    return Optional.of(new Label(lines, place(route, width, height)));
  }

  /** Above the line where it leaves at a side, right of it where it leaves below. */
  private static Box place(List<Point> route, double width, double height) {
    Point begin = route.get(0);
    Point next = route.get(1);
    if (begin.x() == next.x()) {
      double above = height - Sizes.SMALL_LINE;
      return new Box(begin.x() + 2 * GAP + above * SLOPE, begin.y() - above, width, height);
    }
    double x = next.x() > begin.x() ? begin.x() + GAP : begin.x() - GAP - width;
    return new Box(x, begin.y() - GAP / 2 - height, width, height);
  }
}
