package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/**
 * A column of words.
 *
 * @param heading its heading
 * @param lines the heading in lines
 * @param x its left side
 * @param width its width
 */
public record Column(String heading, List<String> lines, double x, double width) {
  public Column {
    lines = List.copyOf(lines);
  }

  double right() {
    return x + width;
  }
}
