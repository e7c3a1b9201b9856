package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/**
 * Who does what, and what comes after: the roles' columns with symbols and arrows.
 *
 * @param lanes the roles' columns
 * @param marks the symbols
 * @param connectors the lines between them
 */
public record Swimlane(List<Lane> lanes, List<Mark> marks, List<Connector> connectors) {
  public Swimlane {
    lanes = List.copyOf(lanes);
    marks = List.copyOf(marks);
    connectors = List.copyOf(connectors);
  }

  /** Where words of arrows stand, and no border of a column may go through them. */
  List<Box> roomForWords() {
    return connectors.stream()
        .flatMap(connector -> connector.label().stream())
        .map(label -> label.box().widerBy(Sizes.BESIDE_WORDS))
        .toList();
  }

  double left() {
    return lanes.get(0).x();
  }

  double right() {
    return lanes.get(lanes.size() - 1).right();
  }
}
