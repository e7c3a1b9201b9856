package id.go.bengkaliskab.pesona.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decoding and encoding of the two photo formats, without files on disk and without metadata. */
final class Codecs {
  private static final String TWELVE_MONKEYS = "com.twelvemonkeys";

  private Codecs() {}

  static BufferedImage decode(PhotoFormat format, Bytes bytes) throws DamagedPicture {
    ImageReader reader = reader(format.name(), format == PhotoFormat.JPEG);
    try (var stream = new MemoryCacheImageInputStream(bytes.stream())) {
      reader.setInput(stream, true, true);
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      // decoders answer damage with exceptions of many kinds
      throw new DamagedPicture("cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  /**
   * Size of a picture of another format, from its head.
   *
   * @param format name of the format as the readers know it
   */
  static PixelSize sizeOf(String format, Bytes bytes) throws DamagedPicture {
    return read(format, bytes, reader -> new PixelSize(reader.getWidth(0), reader.getHeight(0)));
  }

  /**
   * The first picture of a file of another format; of Photoshop's the one that joins all layers.
   */
  static BufferedImage decode(String format, Bytes bytes) throws DamagedPicture {
    return read(format, bytes, reader -> reader.read(0));
  }

  private static <T> T read(String format, Bytes bytes, Reading<T> reading) throws DamagedPicture {
    ImageReader reader = reader(format, true);
    try (var stream = new MemoryCacheImageInputStream(bytes.stream())) {
      reader.setInput(stream, false, true);
      return reading.of(reader);
    } catch (IOException | RuntimeException e) {
      throw new DamagedPicture("cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ImageReader reader) throws IOException;
  }

  /**
   * @param quality of JPEG, 0 to 1; PNG is always exact
   */
  static Bytes encode(PhotoFormat format, BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format == PhotoFormat.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        // the whole picture shows early on slow lines
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } finally {
      writer.dispose();
    }
    return Bytes.wrap(bytes.toByteArray());
  }

  /** TwelveMonkeys reads CMYK and colour profiles, which the reader of the JDK does not. */
  private static ImageReader reader(String format, boolean theirs) {
    return registered(format, theirs)
        .or(
            () -> {
              // a container may have listed the plug-ins before it loaded this application
              ImageIO.scanForPlugins();
              return registered(format, theirs);
            })
        .orElseThrow(() -> new IllegalStateException("no reader for " + format + " is registered"));
  }

  private static Optional<ImageReader> registered(String format, boolean theirs) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      boolean able = !theirs || reader.getClass().getName().startsWith(TWELVE_MONKEYS);
      if (able) {
        return Optional.of(reader);
      }
      reader.dispose();
    }
    return Optional.empty();
  }
}
