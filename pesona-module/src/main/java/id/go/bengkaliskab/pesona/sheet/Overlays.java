package id.go.bengkaliskab.pesona.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words in the roles' columns, by step, so that paper holds them as words and not as lines. */
final class Overlays {
  private Overlays() {}

  static Map<String, List<Overlay>> of(SheetTable table) {
    Map<String, List<Overlay>> overlays = new TreeMap<>();
    table.rows().forEach(row -> overlays.put(row.step(), of(table.swimlane(), row)));
    return overlays;
  }

  private static List<Overlay> of(Swimlane swimlane, SheetRow row) {
    List<Overlay> overlays = new ArrayList<>();
    for (Mark mark : swimlane.marks()) {
      if (!mark.word().isEmpty() && isIn(row, mark.box())) {
        double top = mark.box().center().y() - Sizes.SYMBOL_TEXT * 0.6;
        Box place = new Box(mark.box().x(), top, mark.box().width(), Sizes.SYMBOL_TEXT * 1.2);
        overlays.add(overlay(swimlane, row, place, List.of(mark.word()), true));
      }
    }
    for (Connector connector : swimlane.connectors()) {
      connector
          .label()
          .filter(label -> isIn(row, label.box()))
          .ifPresent(
              label -> overlays.add(overlay(swimlane, row, label.box(), label.lines(), false)));
    }
    return overlays;
  }

  private static boolean isIn(SheetRow row, Box box) {
    return box.center().y() >= row.y() && box.center().y() < row.bottom();
  }

  private static Overlay overlay(
      Swimlane swimlane, SheetRow row, Box place, List<String> lines, boolean centered) {
    return new Overlay(
        lines, place.x() - swimlane.left(), place.y() - row.y(), place.width(), centered);
  }

  /**
   * Words at a place in their row.
   *
   * @param lines the words
   * @param left from the left of the first role's column
   * @param top from the top of the row
   * @param width how much room they have
   * @param centered whether they stand in the middle of it
   */
  public record Overlay(
      List<String> lines, double left, double top, double width, boolean centered) {}
}
