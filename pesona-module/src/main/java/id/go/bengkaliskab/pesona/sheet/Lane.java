package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/**
 * The column of a role.
 *
 * @param role id of the role
 * @param title its title
 * @param lines the title in lines
 * @param x its left side
 * @param width its width
 */
public record Lane(String role, String title, List<String> lines, double x, double width) {
  public Lane {
    lines = List.copyOf(lines);
  }

  double right() {
    return x + width;
  }
}
