package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pictures of the sample article, painted by this program; the same ones each time. */
final class DemoDrawings {
  private static final long SEED = 7;
  private static final float QUALITY = 0.88f;

  private DemoDrawings() {}

  /**
   * Paints one picture, which takes a second or two.
   *
   * @param drawing {@code dusk-beach}, {@code mangrove} or {@code ferry}
   * @return a JPEG of {@value Canvas#WIDTH} by {@value Canvas#HEIGHT} pixels
   */
  static byte[] photo(String drawing) {
    Canvas canvas = new Canvas(SEED);
    switch (drawing) {
      case "dusk-beach" -> new DuskBeach(canvas).paint();
      case "mangrove" -> new MangroveChannel(canvas).paint();
      case "ferry" -> new FerryPier(canvas).paint();
      default -> throw new IllegalArgumentException("there is no drawing " + drawing);
    }
    return jpeg(canvas.image());
  }

  /** A smaller picture of a woven cloth, as a JPEG of the given width and two thirds of it high. */
  static byte[] cloth(int width) {
    Canvas canvas = new Canvas(SEED);
    new Songket(canvas).paint();
    int height = width * 2 / 3;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    Image scaled = canvas.image().getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
    graphics.drawImage(scaled, 0, 0, null);
    graphics.dispose();
    return jpeg(small);
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("a sample picture could not be encoded", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
