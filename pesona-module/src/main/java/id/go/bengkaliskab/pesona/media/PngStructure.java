package id.go.bengkaliskab.pesona.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Walks through the chunks of a PNG: tells its size, whether it is whole, and keeps only what makes
 * pixels. Texts in a PNG may unpack to gigabytes; no decoder gets to see them.
 */
final class PngStructure {
  private static final int SIGNATURE = 8;
  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** Profiles of printers have 2 MB; those of screens some kilobytes. */
  private static final int LARGEST_PROFILE = 4 * 1024 * 1024;

  private final byte[] bytes;
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private PixelSize size;
  private int bytesPerPixel;
  private boolean data;
  private byte[] profile;
  private byte[] exif;

  private PngStructure(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws DamagedPicture when the file breaks off or a checksum is wrong
   */
  static PngStructure of(byte[] bytes) throws DamagedPicture {
    PngStructure structure = new PngStructure(bytes);
    structure.walk();
    return structure;
  }

  PixelSize size() {
    return size;
  }

  int bytesPerPixel() {
    return bytesPerPixel;
  }

  /** The picture without anything but its pixels. */
  Bytes pixelsOnly() {
    return Bytes.wrap(pixels.toByteArray());
  }

  Optional<byte[]> profile() {
    return Optional.ofNullable(profile);
  }

  Optional<byte[]> exif() {
    return Optional.ofNullable(exif);
  }

  private void walk() throws DamagedPicture {
    pixels.write(bytes, 0, SIGNATURE);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.position(SIGNATURE);
    String type = "";
    while (!type.equals("IEND")) {
      if (buffer.remaining() < 12) {
        throw new DamagedPicture("the file breaks off");
      }
      int begin = buffer.position();
      int length = buffer.getInt();
      type = new String(bytes, begin + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > buffer.remaining() - 8) {
        throw new DamagedPicture("a chunk breaks off");
      }
      if (size == null && !type.equals("IHDR")) {
        throw new DamagedPicture("no header at the beginning");
      }
      take(type, begin, length);
      buffer.position(begin + length + 12);
    }
    if (!data) {
      throw new DamagedPicture("no picture in the file");
    }
  }

  private void take(String type, int begin, int length) throws DamagedPicture {
    if (PIXELS.contains(type)) {
      checkSum(begin, length);
      pixels.write(bytes, begin, length + 12);
      data |= type.equals("IDAT");
    }
    switch (type) {
      case "IHDR" -> header(ByteBuffer.wrap(bytes, begin + 8, length), length);
      case "iCCP" -> profile = inflateProfile(begin + 8, length);
      case "eXIf" -> exif = java.util.Arrays.copyOfRange(bytes, begin + 8, begin + 8 + length);
      default -> {}
    }
  }

  private void header(ByteBuffer header, int length) throws DamagedPicture {
    if (size != null || length != 13) {
      throw new DamagedPicture("the header is wrong");
    }
    int width = header.getInt();
    int height = header.getInt();
    int bits = header.get();
    int colours = header.get();
    if (width < 1 || height < 1) {
      throw new DamagedPicture("no size in the header");
    }
    size = new PixelSize(width, height);
    int samples =
        switch (colours) {
          case 0, 3 -> 1;
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> throw new DamagedPicture("unknown kind of colours " + colours);
        };
    bytesPerPixel = samples * (bits > 8 ? 2 : 1);
  }

  private void checkSum(int begin, int length) throws DamagedPicture {
    CRC32 crc = new CRC32();
    crc.update(bytes, begin + 4, length + 4);
    if ((int) crc.getValue() != ByteBuffer.wrap(bytes, begin + 8 + length, 4).getInt()) {
      throw new DamagedPicture("a checksum is wrong");
    }
  }

  /** A name, a zero, the method, then the compressed profile; a broken one is as good as none. */
  private byte[] inflateProfile(int begin, int length) {
    int zero = begin;
    while (zero < begin + length && bytes[zero] != 0) {
      zero++;
    }
    int from = zero + 2;
    if (from >= begin + length) {
      return null;
    }
    try (InflaterInputStream inflater =
        new InflaterInputStream(new ByteArrayInputStream(bytes, from, begin + length - from))) {
      byte[] unpacked = inflater.readNBytes(LARGEST_PROFILE + 1);
      return unpacked.length > LARGEST_PROFILE ? null : unpacked;
    } catch (IOException e) {
      return null;
    }
  }
}
