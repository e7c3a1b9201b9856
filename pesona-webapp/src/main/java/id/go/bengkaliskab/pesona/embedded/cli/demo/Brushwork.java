package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.geom.Path2D;
import java.util.Random;

/**
 * Paints a picture over with brush strokes, coarse ones first, in the way of A. Hertzmann,
 * "Painterly Rendering with Curved Brush Strokes of Multiple Sizes" (1998): a stroke takes the
 * colour under its beginning and follows the edges; finer strokes go only where coarser ones missed
 * the picture.
 */
final class Brushwork {
  private static final double TOLERANCE = 15;
  private final Canvas canvas;
  private final Random random;

  Brushwork(Canvas canvas) {
    this.canvas = canvas;
    this.random = canvas.random;
  }

  /** Paints everything over, once per brush; widths in pixels, from wide to narrow. */
  void paintOver(double... widths) {
    int[] sketch = canvas.pixels().clone();
    boolean first = true;
    for (double width : widths) {
      boolean everywhere = first;
      canvas.draw(pen -> layer(pen, sketch, width, everywhere));
      first = false;
    }
  }

  private void layer(Pen pen, int[] sketch, double width, boolean everywhere) {
    double spacing = width * 0.62;
    int columns = (int) Math.ceil(Canvas.WIDTH / spacing);
    int rows = (int) Math.ceil(Canvas.HEIGHT / spacing);
    int[] order = random.ints(0, columns * rows).limit((long) (columns * rows * 1.3)).toArray();
    for (int cell : order) {
      double x = (cell % columns + random.nextDouble()) * spacing;
      int row = cell / columns;
      double y = (row + random.nextDouble()) * spacing;
      int wanted = colour(sketch, x, y);
      if (everywhere || distance(wanted, colour(canvas.pixels(), x, y)) > TOLERANCE) {
        double light = 1 + (random.nextDouble() - 0.5) * 0.07;
        pen.stroke(
            Ramp.paint(Ramp.times(wanted, light), 0.86),
            width * (0.7 + 0.5 * random.nextDouble()),
            follow(sketch, x, y, width, wanted));
      }
    }
  }

  private Path2D follow(int[] sketch, double x, double y, double width, int wanted) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    double angle = direction(sketch, x, y, width);
    double atX = x;
    double atY = y;
    for (int piece = 0; piece < 5; piece++) {
      atX += Math.cos(angle) * width * 0.9;
      atY += Math.sin(angle) * width * 0.9;
      if (distance(wanted, colour(sketch, atX, atY)) > TOLERANCE * 1.6) {
        break;
      }
      path.lineTo(atX, atY);
      double next = direction(sketch, atX, atY, width);
      angle = Math.cos(next - angle) < 0 ? next + Math.PI : next;
    }
    path.lineTo(atX + 0.1, atY);
    return path;
  }

  /** Along the edge; where there is none, nearly level, as a hand would. */
  private double direction(int[] sketch, double x, double y, double width) {
    double reach = Math.max(2, width / 2);
    double across = light(sketch, x + reach, y) - light(sketch, x - reach, y);
    double down = light(sketch, x, y + reach) - light(sketch, x, y - reach);
    if (Math.hypot(across, down) < 5) {
      return (canvas.noise.at(x / 160, y / 160) - 0.5) * 1.1;
    }
    return Math.atan2(across, -down);
  }

  private static double light(int[] picture, double x, double y) {
    int rgb = colour(picture, x, y);
    return 0.3 * ((rgb >> 16) & 0xFF) + 0.59 * ((rgb >> 8) & 0xFF) + 0.11 * (rgb & 0xFF);
  }

  private static int colour(int[] picture, double x, double y) {
    int column = Math.max(0, Math.min(Canvas.WIDTH - 1, (int) x));
    int row = Math.max(0, Math.min(Canvas.HEIGHT - 1, (int) y));
    return picture[row * Canvas.WIDTH + column] & 0xFFFFFF;
  }

  private static double distance(int a, int b) {
    double red = ((a >> 16) & 0xFF) - ((b >> 16) & 0xFF);
    double green = ((a >> 8) & 0xFF) - ((b >> 8) & 0xFF);
    double blue = (a & 0xFF) - (b & 0xFF);
    return Math.sqrt((red * red + green * green + blue * blue) / 3);
  }
}
