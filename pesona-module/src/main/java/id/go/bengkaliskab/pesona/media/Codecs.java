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
    ImageReader reader = reader(format);
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
  private static ImageReader reader(PhotoFormat format) {
    return registered(format)
        .or(
            () -> {
              // a container may have listed the plug-ins before it loaded this application
              ImageIO.scanForPlugins();
              return registered(format);
            })
        .orElseThrow(() -> new IllegalStateException("no reader for " + format + " is registered"));
  }

  private static Optional<ImageReader> registered(PhotoFormat format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      boolean able =
          format == PhotoFormat.PNG || reader.getClass().getName().startsWith(TWELVE_MONKEYS);
      if (able) {
        return Optional.of(reader);
      }
      reader.dispose();
    }
    return Optional.empty();
  }
}
