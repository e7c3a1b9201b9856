package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A picture in the making, with its own noise and its own chance, both from one seed. */
final class Canvas {
  static final int WIDTH = 1600;
  static final int HEIGHT = 1067;

  /** The colour (0xRRGGBB) of a place on the picture. */
  interface Wash {
    int at(double x, double y);
  }

  final Noise noise;
  final Random random;
  private final BufferedImage image;

  Canvas(long seed) {
    noise = new Noise(seed);
    random = new Random(seed);
    image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  /** The picture as it stands. */
  BufferedImage image() {
    return image;
  }

  /** The live pixels, row by row, as 0xRRGGBB. */
  int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Colours every place by itself; the wash must not depend on the order. */
  void wash(Wash wash) {
    int[] pixels = pixels();
    IntStream.range(0, HEIGHT)
        .parallel()
        .forEach(
            y -> {
              for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = wash.at(x, y);
              }
            });
  }

  void draw(Consumer<Pen> drawing) {
    drawOn(image, drawing);
  }

  /** Draws upright, and upside down below the water line, weakened as water does. */
  void drawWithReflection(double waterLine, double strength, Consumer<Pen> drawing) {
    BufferedImage layer = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    drawOn(layer, drawing);
    for (int y = (int) waterLine; y < HEIGHT; y++) {
      double depth = y - waterLine;
      int source = (int) (waterLine - depth * 1.02);
      if (source < 0) {
        break;
      }
      double fading = strength * Math.exp(-depth / 420);
      for (int x = 0; x < WIDTH; x++) {
        double sway = (noise.at(x / 90.0, y / (2 + depth * 0.02)) - 0.5) * (3 + depth * 0.11);
        int mirrored = layer.getRGB(Math.floorMod((int) (x + sway), WIDTH), source);
        double part = (mirrored >>> 24) / 255.0 * fading;
        image.setRGB(x, y, Ramp.mix(image.getRGB(x, y), mirrored, part));
      }
    }
    draw(pen -> pen.graphics().drawImage(layer, 0, 0, null));
  }

  /** Darkens the corners a little and lays a weave over the whole, as of linen. */
  void finish() {
    wash(
        (x, y) -> {
          double fromMiddle = Math.hypot(x / WIDTH - 0.5, (y / HEIGHT - 0.5) * 0.9);
          double weave = (noise.at(x / 1.7, y / 3.1) + noise.at(x / 3.1, y / 1.7) - 1) * 0.045;
          double light = 1 + weave - 0.3 * Ramp.step(0.32, 0.78, fromMiddle);
          return Ramp.times(image.getRGB((int) x, (int) y), light);
        });
  }

  private static void drawOn(BufferedImage target, Consumer<Pen> drawing) {
    Graphics2D graphics = target.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      drawing.accept(new Pen(graphics));
    } finally {
      graphics.dispose();
    }
  }
}
