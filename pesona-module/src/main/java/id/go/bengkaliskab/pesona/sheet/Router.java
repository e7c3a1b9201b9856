package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.paper.Ruler;
import id.go.bengkaliskab.pesona.sheet.Mark.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws arrows one after the other, each by the best of its routes: never through a symbol, never
 * upon another arrow where that can be helped, with few crossings and corners.
 */
final class Router {
  private static final double THROUGH_A_SYMBOL = 10_000;
  private static final double UPON_A_LINE = 400;
  private static final double UPON_WORDS = 40;
  private static final double CROSSING = 6;
  private static final double SHARED_PORT = 8;
  private static final double NO_ROOM_FOR_THE_HEAD = 20;
  private static final double CORNER = 1.5;
  private static final double PER_POINT = 0.02;

  private final List<Mark> marks;
  private final Routes routes;
  private final Labels labels;
  private final List<Connector> drawn = new ArrayList<>();

  Router(Grid grid, List<Mark> marks, Ruler ruler) {
    this.marks = marks;
    this.routes = new Routes(grid);
    this.labels = new Labels(ruler, grid);
  }

  List<Connector> draw(List<Flow.Branch> branches) {
    together();
    branches.stream().filter(Flow.Branch::isForward).forEach(this::draw);
    branches.stream().filter(branch -> !branch.isForward()).forEach(this::draw);
    return drawn;
  }

  /** Symbols of performers who do a step together are joined, neighbour by neighbour. */
  private void together() {
    Mark last = null;
    for (Mark mark :
        marks.stream()
            .filter(it -> !it.inPlace())
            .sorted(Comparator.comparing(Mark::row).thenComparing(Mark::lane))
            .toList()) {
      if (last != null && last.row() == mark.row()) {
        List<Point> points = List.of(last.port(Side.RIGHT), mark.port(Side.LEFT));
        drawn.add(new Connector(mark.row(), mark.row(), false, points, Optional.empty()));
      }
      last = mark;
    }
  }

  private void draw(Flow.Branch branch) {
    Pair pair = nearest(branch);
    drawn.add(
        routes.between(pair.from(), pair.to()).stream()
            .map(
                points ->
                    new Connector(
                        branch.from(),
                        branch.to(),
                        true,
                        points,
                        labels.beside(points, branch.label(), pair.from())))
            .min(Comparator.comparingDouble(this::cost))
            .orElseThrow());
  }

  /** The performers whose lanes are nearest, the ones named first if there are several. */
  private Pair nearest(Flow.Branch branch) {
    return performing(branch.from()).stream()
        .flatMap(from -> performing(branch.to()).stream().map(to -> new Pair(from, to)))
        .min(Comparator.comparingInt(Pair::lanes))
        .orElseThrow();
  }

  private List<Mark> performing(int row) {
    return marks.stream().filter(mark -> mark.row() == row && !mark.inPlace()).toList();
  }

  private double cost(Connector route) {
    double cost = CORNER * route.points().size();
    for (Line line : route.lines()) {
      cost += PER_POINT * line.length();
      cost += THROUGH_A_SYMBOL * marks.stream().filter(it -> it.box().isCrossedBy(line)).count();
    }
    for (Connector other : drawn) {
      cost += cost(route, other);
    }
    if (route.lines().get(route.lines().size() - 1).length() < Symbols.HEAD_LENGTH + 2) {
      cost += NO_ROOM_FOR_THE_HEAD;
    }
    return cost + route.label().map(label -> cost(label, route)).orElse(0.0);
  }

  private static double cost(Connector route, Connector other) {
    double cost = 0;
    for (Line line : route.lines()) {
      cost += other.label().filter(it -> it.box().isCrossedBy(line)).isPresent() ? UPON_WORDS : 0;
      for (Line taken : other.lines()) {
        cost += line.crosses(taken) ? CROSSING : 0;
        cost += line.hides(taken) ? UPON_A_LINE : 0;
      }
    }
    for (Point end : List.of(route.begin(), route.end())) {
      cost += end.equals(other.begin()) || end.equals(other.end()) ? SHARED_PORT : 0;
    }
    return cost;
  }

  private double cost(Connector.Label label, Connector own) {
    long symbols = marks.stream().filter(mark -> mark.box().overlaps(label.box())).count();
    long lines =
        Stream.concat(drawn.stream(), Stream.of(own))
            .flatMap(other -> other.lines().stream())
            .filter(label.box()::isCrossedBy)
            .count();
    long words =
        drawn.stream()
            .flatMap(other -> other.label().stream())
            .filter(other -> other.box().overlaps(label.box()))
            .count();
    return UPON_WORDS * (symbols + lines + words);
  }

  private record Pair(Mark from, Mark to) {
    int lanes() {
      return Math.abs(from.lane() - to.lane());
    }
  }
}
