package id.go.bengkaliskab.pesona.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures made for tests, with whatever a camera or an attacker may put into them. */
final class Samples {
  private static final int JPEG_AFTER_START = 2;
  private static final int PNG_AFTER_HEADER = 33;

  private Samples() {}

  /** Red top left, green top right, blue bottom left, white bottom right. */
  static BufferedImage quarters(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    fill(g, Color.RED, 0, 0, width / 2, height / 2);
    fill(g, Color.GREEN, width / 2, 0, width, height / 2);
    fill(g, Color.BLUE, 0, height / 2, width / 2, height);
    fill(g, Color.WHITE, width / 2, height / 2, width, height);
    g.dispose();
    return image;
  }

  static BufferedImage plain(int width, int height, Color colour, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour.getRGB());
      }
    }
    return image;
  }

  static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage decoded(Bytes bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes.toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Color colour(BufferedImage image, double x, double y) {
    return new Color(
        image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())), true);
  }

  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
    segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
    return inserted(jpeg, JPEG_AFTER_START, segment.put(content).array());
  }

  static byte[] withChunk(byte[] png, String type, byte[] content) {
    return inserted(png, PNG_AFTER_HEADER, chunk(type, content));
  }

  /** A PNG that claims a size and has no more than the claim. */
  static byte[] pngClaiming(int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    png.writeBytes(
        chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array()));
    png.writeBytes(chunk("IDAT", deflated(new byte[1024])));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /** A JPEG whose frame claims another size. */
  static byte[] jpegClaiming(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    for (int at = 2; at < changed.length - 9; at++) {
      if ((changed[at] & 0xFF) == 0xFF && (changed[at + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(changed).position(at + 5).putShort((short) height).putShort((short) width);
        return changed;
      }
    }
    throw new IllegalArgumentException("no frame");
  }

  static byte[] iccSegment(byte[] profile) {
    byte[] head = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(head.length + profile.length).put(head).put(profile).array();
  }

  static byte[] iccChunk(byte[] profile) {
    byte[] packed = deflated(profile);
    return ByteBuffer.allocate(packed.length + 3)
        .put((byte) 'p')
        .putShort((short) 0)
        .put(packed)
        .array();
  }

  /** EXIF with orientation, description, author, time of the shot and a place. */
  static byte[] exifSegment(int orientation) {
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] tiff = tiff(orientation);
    return ByteBuffer.allocate(head.length + tiff.length).put(head).put(tiff).array();
  }

  static byte[] tiff(int orientation) {
    byte[] description = "Dermaga \u0007Rupat\n<b>sore</b>\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] artist = "Siti\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] time = "2026:11:20 17:45:00\0".getBytes(StandardCharsets.ISO_8859_1);
    int values = 8 + directory(5) + directory(1) + directory(2);
    int exif = 8 + directory(5);
    int gps = exif + directory(1);
    ByteBuffer tiff = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) 5);
    entry(tiff, 0x010E, 2, description.length, values);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x013B, 2, artist.length, values + 100);
    entry(tiff, 0x8769, 4, 1, exif);
    entry(tiff, 0x8825, 4, 1, gps);
    tiff.putInt(0);
    tiff.putShort((short) 1);
    entry(tiff, 0x9003, 2, time.length, values + 150);
    tiff.putInt(0);
    tiff.putShort((short) 2);
    entry(tiff, 0x0001, 2, 2, 'N');
    entry(tiff, 0x0002, 5, 3, values + 200);
    tiff.putInt(0);
    tiff.position(values).put(description);
    tiff.position(values + 100).put(artist);
    tiff.position(values + 150).put(time);
    tiff.position(values + 200);
    for (int part : new int[] {1, 1, 28, 1, 0, 1}) {
      tiff.putInt(part);
    }
    return tiff.array();
  }

  private static int directory(int entries) {
    return 2 + entries * 12 + 4;
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] inserted(byte[] file, int at, byte[] part) {
    return ByteBuffer.allocate(file.length + part.length)
        .put(file, 0, at)
        .put(part)
        .put(file, at, file.length - at)
        .array();
  }

  private static void fill(Graphics2D g, Color colour, int left, int top, int right, int bottom) {
    g.setColor(colour);
    g.fillRect(left, top, right - left, bottom - top);
  }
}
