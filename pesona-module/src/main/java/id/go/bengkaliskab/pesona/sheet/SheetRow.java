package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/**
 * The row of a step.
 *
 * @param step id of the step
 * @param number its number
 * @param cells what stands in the columns of words, in their order
 * @param y its upper side
 * @param height its height, in which all words have room
 */
public record SheetRow(String step, int number, List<Cell> cells, double y, double height) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  double bottom() {
    return y + height;
  }

  double middle() {
    return y + height / 2;
  }

  /**
   * Words in a column.
   *
   * @param text the words
   * @param lines the same in lines that the column has room for
   */
  public record Cell(String text, List<String> lines) {
    public Cell {
      lines = List.copyOf(lines);
    }
  }
}
