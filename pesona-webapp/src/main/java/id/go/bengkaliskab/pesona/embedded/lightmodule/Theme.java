package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;

/**
 * The looks of a site.
 *
 * @param name name of its file
 * @param cssFiles style sheets in their order
 */
public record Theme(String name, List<StyleSheet> cssFiles) {
  public Theme {
    cssFiles = List.copyOf(cssFiles);
  }

  /**
   * A style sheet of a theme.
   *
   * @param link address below the context path
   * @param media media query; {@code all} when the theme gives none
   */
  public record StyleSheet(String link, String media) {}
}
