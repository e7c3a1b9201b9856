package id.go.bengkaliskab.pesona.embedded.media;

import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.Photo;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos for tests, read as uploads are. */
public final class Pictures {
  private Pictures() {}

  public static Photo photo(Color colour) {
    BufferedImage image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, 800, 400);
    g.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PhotoReader(new DecodingBudget(10)).read("foto.jpg", Bytes.wrap(jpeg.toByteArray()));
  }
}
