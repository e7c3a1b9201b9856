package id.go.bengkaliskab.pesona.media;

/**
 * Walks through the segments of a JPEG to its end without decoding: tells its size, and whether it
 * is whole. Decoders fill what is missing with grey.
 */
final class JpegStructure {
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  /** Progressive photos have about ten scans; thousands keep a decoder busy for minutes. */
  private static final int MOST_SCANS = 100;

  private final byte[] bytes;
  private int at;
  private int scans;
  private PixelSize size;
  private int components;

  private JpegStructure(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws DamagedPicture when the file breaks off or is not a JPEG
   */
  static JpegStructure of(byte[] bytes) throws DamagedPicture {
    JpegStructure structure = new JpegStructure(bytes);
    structure.walk();
    return structure;
  }

  PixelSize size() {
    return size;
  }

  int components() {
    return components;
  }

  private void walk() throws DamagedPicture {
    if (next() != 0xFF || next() != START_OF_IMAGE) {
      throw new DamagedPicture("no start of image");
    }
    for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
      if (standsAlone(marker)) {
        continue;
      }
      int length = next() << 8 | next();
      int begin = at;
      if (length < 2 || begin + length - 2 > bytes.length) {
        throw new DamagedPicture("a segment breaks off");
      }
      if (isFrame(marker)) {
        frame();
      }
      at = begin + length - 2;
      if (marker == START_OF_SCAN) {
        scan();
      }
    }
    if (size == null || scans == 0) {
      throw new DamagedPicture("no picture in the file");
    }
  }

  private void frame() throws DamagedPicture {
    if (size != null) {
      throw new DamagedPicture("two frames in one picture");
    }
    next(); // bits per sample
    int height = next() << 8 | next();
    int width = next() << 8 | next();
    if (width == 0 || height == 0) {
      throw new DamagedPicture("no size in the frame");
    }
    size = new PixelSize(width, height);
    components = next();
  }

  /** Compressed data lasts until a marker that is neither stuffing nor a restart. */
  private void scan() throws DamagedPicture {
    if (++scans > MOST_SCANS) {
      throw new DamagedPicture("more than " + MOST_SCANS + " scans");
    }
    while (true) {
      if (next() == 0xFF) {
        int following = next();
        while (following == 0xFF) {
          following = next();
        }
        if (following != 0 && !isRestart(following)) {
          at -= 2;
          return;
        }
      }
    }
  }

  private int marker() throws DamagedPicture {
    if (next() != 0xFF) {
      throw new DamagedPicture("no marker where one must be");
    }
    int marker = next();
    while (marker == 0xFF) {
      marker = next();
    }
    return marker;
  }

  private int next() throws DamagedPicture {
    if (at >= bytes.length) {
      throw new DamagedPicture("the file breaks off");
    }
    return bytes[at++] & 0xFF;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isRestart(int marker) {
    return marker >= 0xD0 && marker <= 0xD7;
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || isRestart(marker);
  }
}
