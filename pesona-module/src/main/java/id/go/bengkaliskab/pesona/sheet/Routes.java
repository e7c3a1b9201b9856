package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.sheet.Mark.Side;
import java.util.ArrayList;
import java.util.List;

/** All ways in which an arrow could run from one symbol to another. */
final class Routes {
  private static final List<Side> SIDES = List.of(Side.RIGHT, Side.LEFT);

  private final Grid grid;

  Routes(Grid grid) {
    this.grid = grid;
  }

  List<List<Point>> between(Mark from, Mark to) {
    return to.row() > from.row() ? forwards(from, to) : backwards(from, to);
  }

  /** Out below, in above. */
  private List<List<Point>> forwards(Mark from, Mark to) {
    Point begin = from.port(Side.BOTTOM);
    Point end = to.port(Side.TOP);
    List<List<Point>> routes = new ArrayList<>();
    if (begin.x() == end.x()) {
      routes.add(List.of(begin, end));
    }
    for (double level : grid.above(from.row() + 1)) {
      routes.add(List.of(begin, new Point(begin.x(), level), new Point(end.x(), level), end));
      if (to.row() > from.row() + 1) {
        for (double last : grid.above(to.row())) {
          tracks(from, to)
              .forEach(
                  x ->
                      routes.add(
                          List.of(
                              begin,
                              new Point(begin.x(), level),
                              new Point(x, level),
                              new Point(x, last),
                              new Point(end.x(), last),
                              end)));
        }
      }
    }
    return routes;
  }

  private List<Double> tracks(Mark from, Mark to) {
    List<Double> tracks = new ArrayList<>();
    for (Side side : SIDES) {
      tracks.addAll(grid.beside(from.lane(), side));
      if (to.lane() != from.lane()) {
        tracks.addAll(grid.beside(to.lane(), side));
      }
    }
    return tracks;
  }

  /** Out at a side, in at a side. */
  private List<List<Point>> backwards(Mark from, Mark to) {
    List<List<Point>> routes = new ArrayList<>();
    for (Side out : SIDES) {
      for (Side in : SIDES) {
        if (out == in) {
          int outer =
              out == Side.LEFT
                  ? Math.min(from.lane(), to.lane())
                  : Math.max(from.lane(), to.lane());
          grid.beside(outer, out).forEach(x -> routes.add(around(from.port(out), x, to.port(in))));
        }
        for (double leaving : grid.beside(from.lane(), out)) {
          for (double level : grid.above(to.row() + 1)) {
            grid.beside(to.lane(), in)
                .forEach(x -> routes.add(through(from.port(out), leaving, level, x, to.port(in))));
          }
        }
      }
    }
    return routes;
  }

  private static List<Point> around(Point begin, double x, Point end) {
    return List.of(begin, new Point(x, begin.y()), new Point(x, end.y()), end);
  }

  private static List<Point> through(
      Point begin, double leaving, double level, double entering, Point end) {
    return List.of(
        begin,
        new Point(leaving, begin.y()),
        new Point(leaving, level),
        new Point(entering, level),
        new Point(entering, end.y()),
        end);
  }
}
