package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What ships and piers have in common: walls, windows, people. */
final class Harbour {

  private Harbour() {}

  static void windows(
      Pen pen, double x, double y, int count, double step, double width, double height) {
    for (int window = 0; window < count; window++) {
      double left = x + window * step;
      pen.fill(
          new GradientPaint(
              (float) left,
              (float) y,
              Ramp.paint(0x7FB0C6, 1),
              (float) (left + width),
              (float) (y + height),
              Ramp.paint(0x20405A, 1)),
          new RoundRectangle2D.Double(left, y, width, height, 6, 6));
    }
  }

  /** A flat part lit from the upper left. */
  static void block(Pen pen, double x, double y, double width, double height, int rgb) {
    pen.fill(
        new GradientPaint(
            (float) x,
            (float) y,
            Ramp.paint(rgb, 1),
            (float) (x + width * 0.4),
            (float) (y + height * 1.4),
            Ramp.paint(Ramp.mix(rgb, 0x5B7084, 0.42), 1)),
        new Rectangle2D.Double(x, y, width, height));
  }

  static void person(Pen pen, double x, double ground, double size, int shirt) {
    pen.curve(
        Ramp.paint(0x2B2F3A, 1),
        5 * size,
        x - 2,
        ground,
        x - 1,
        ground - 10 * size,
        x,
        ground - 20 * size);
    pen.curve(
        Ramp.paint(0x2B2F3A, 1),
        5 * size,
        x + 5 * size,
        ground,
        x + 3 * size,
        ground - 10 * size,
        x + 1,
        ground - 20 * size);
    pen.curve(
        Ramp.paint(shirt, 1),
        11 * size,
        x + 1,
        ground - 22 * size,
        x + 1,
        ground - 28 * size,
        x + 1,
        ground - 34 * size);
    pen.oval(Ramp.paint(0x6A4632, 1), x - 4 * size, ground - 50 * size, 10 * size, 12 * size);
  }
}
