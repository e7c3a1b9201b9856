package id.go.bengkaliskab.pesona.paper;

import java.awt.Graphics2D;

/** A picture made of lines, which stays sharp at any size. */
@FunctionalInterface
public interface Drawing {

  /**
   * Draws it from the upper left corner on.
   *
   * @param graphics what to draw with
   * @param width width that it has on the paper, in units of {@code graphics}
   * @param height its height
   */
  void draw(Graphics2D graphics, double width, double height);
}
