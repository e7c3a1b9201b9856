package id.go.bengkaliskab.pesona.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line between two symbols.
 *
 * @param from row of the symbol at its beginning
 * @param to row of the one at its end
 * @param arrow whether it has a head: work goes on there; without, both do one step together
 * @param points its beginning, corners and end
 * @param label what is written beside it
 */
public record Connector(
    int from, int to, boolean arrow, List<Point> points, Optional<Label> label) {
  public Connector {
    points = List.copyOf(points);
  }

  /**
   * Words beside a line.
   *
   * @param lines the words in lines
   * @param box where they stand
   */
  public record Label(List<String> lines, Box box) {
    public Label {
      lines = List.copyOf(lines);
    }
  }

  Point begin() {
    return points.get(0);
  }

  Point end() {
    return points.get(points.size() - 1);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      lines.add(new Line(points.get(i - 1), points.get(i)));
    }
    return lines;
  }
}
