package id.go.bengkaliskab.pesona.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Turns GIF and BMP pictures, which office documents still hold, into PNG. Of an animation the
 * first frame stays.
 */
public final class OldPictures {
  /** Such pictures are drawings or screen shots. */
  private static final long MOST_PIXELS = 16_000_000;

  private OldPictures() {}

  /** Whether {@link #toPng} may succeed. */
  public static boolean convertible(FileKind kind) {
    return kind == FileKind.GIF || kind == FileKind.BMP;
  }

  /**
   * The picture as PNG; empty when it is damaged or too large.
   *
   * @param picture bytes of untrusted origin
   */
  public static Optional<Bytes> toPng(Bytes picture) {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(picture.kind() == FileKind.GIF ? "gif" : "bmp");
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (var stream = new MemoryCacheImageInputStream(picture.stream())) {
      reader.setInput(stream, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        return Optional.empty();
      }
      return png(reader.read(0));
    } catch (IOException | RuntimeException e) {
      // the readers of the JDK answer damage with exceptions of both kinds
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static Optional<Bytes> png(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (var output = new javax.imageio.stream.MemoryCacheImageOutputStream(png)) {
      if (!ImageIO.write(image, "png", output)) {
        return Optional.empty();
      }
    }
    return Optional.of(Bytes.wrap(png.toByteArray()));
  }
}
