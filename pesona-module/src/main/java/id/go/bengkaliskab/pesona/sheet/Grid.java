package id.go.bengkaliskab.pesona.sheet;

import java.util.ArrayList;
import java.util.List;

/** Where arrows may run without meeting a symbol: between rows, and beside the lanes' middles. */
final class Grid {
  private static final double[] LEVELS = {-6, 5, -10, 9};
  private static final double[] TRACKS = {5, 2, 8};
  private static final double[] FAR_TRACKS = {5, 8, 20, 30, 44};

  private final List<Lane> lanes;
  private final List<SheetRow> rows;

  Grid(List<Lane> lanes, List<SheetRow> rows) {
    this.lanes = lanes;
    this.rows = rows;
  }

  Box symbol(int row, int lane) {
    Lane column = lanes.get(lane);
    double width = Math.min(Sizes.SYMBOL_WIDTH, column.width() * 0.6);
    Point center = new Point(column.x() + column.width() / 2, rows.get(row).middle());
    return Box.around(center, width, Sizes.SYMBOL_HEIGHT);
  }

  double laneWidth(int lane) {
    return lanes.get(lane).width();
  }

  /** Heights at which arrows run between a row and the one above it. */
  List<Double> above(int row) {
    List<Double> levels = new ArrayList<>();
    for (double level : LEVELS) {
      levels.add(rows.get(row).y() + level);
    }
    return levels;
  }

  /** Upright tracks on one side of the symbols of a lane, the nearest lane's own first. */
  List<Double> beside(int lane, Mark.Side side) {
    Lane column = lanes.get(lane);
    boolean left = side == Mark.Side.LEFT;
    double border = left ? column.x() : column.right();
    double inwards = left ? 1 : -1;
    List<Double> tracks = new ArrayList<>();
    for (double track : TRACKS) {
      tracks.add(border + inwards * track);
    }
    if (left ? lane > 0 : lane < lanes.size() - 1) {
      for (double track : FAR_TRACKS) {
        tracks.add(border - inwards * track);
      }
    }
    return tracks;
  }
}
