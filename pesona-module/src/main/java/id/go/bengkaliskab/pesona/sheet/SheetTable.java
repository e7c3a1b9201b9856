package id.go.bengkaliskab.pesona.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The table of steps with everything in its place, in points.
 *
 * @param before columns of words before the roles
 * @param swimlane the roles' columns
 * @param performers heading above the roles
 * @param after columns of words after the roles
 * @param standard heading above those; empty when there are none
 * @param rows the steps
 * @param upperHead height of the upper line of the head
 * @param head height of the whole head
 * @param width width of all columns
 * @param height height of head and rows
 */
public record SheetTable(
    List<Column> before,
    Swimlane swimlane,
    String performers,
    List<Column> after,
    Optional<String> standard,
    List<SheetRow> rows,
    double upperHead,
    double head,
    double width,
    double height) {
  public SheetTable {
    before = List.copyOf(before);
    after = List.copyOf(after);
    rows = List.copyOf(rows);
  }
}
