package id.go.bengkaliskab.pesona.stories.http;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture made here. */
final class Drawing {
  private Drawing() {}

  static byte[] png() {
    return png(0);
  }

  /** One of several that differ. */
  static byte[] png(int number) {
    BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(number * 40, 0, Color.ORANGE, 900, 600, Color.BLUE));
    graphics.fillRect(0, 0, 900, 600);
    graphics.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
