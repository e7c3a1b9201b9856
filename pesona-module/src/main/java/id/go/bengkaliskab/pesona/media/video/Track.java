package id.go.bengkaliskab.pesona.media.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A track of a video.
 *
 * @param handler what it holds: {@code vide}, {@code soun} or something else
 * @param codec how it is written, such as {@code avc1}; {@code mp3} for MP3 in an AAC entry
 * @param encrypted whether a key is needed to play it
 * @param complete whether it says all that a decoder needs to begin
 * @param width of a picture as it is stored; 0 for sound
 * @param height of a picture as it is stored; 0 for sound
 * @param rotation degrees clockwise by which a picture is turned when shown: 0, 90, 180, 270
 * @param bytes bytes of all samples
 */
record Track(
    String handler,
    String codec,
    boolean encrypted,
    boolean complete,
    int width,
    int height,
    int rotation,
    long bytes) {
  private static final Set<String> ENCRYPTED = Set.of("encv", "enca", "drmi", "drms");
  private static final int MATRIX_FROM_END = 44;
  private static final int ENTRY = 8;
  private static final int PICTURE_ENTRY = 78;
  private static final int SMALLEST_AVC = 15;
  private static final int ONE = 1 << 16;
  private static final int SAMPLE_SIZE = 4;

  boolean isPicture() {
    return handler.equals("vide");
  }

  boolean isSound() {
    return handler.equals("soun");
  }

  static Track of(ByteBuffer moov, Box trak) throws DamagedVideo {
    try {
      return read(moov, trak);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedVideo("a track is cut off", e);
    }
  }

  private static Track read(ByteBuffer moov, Box trak) throws DamagedVideo {
    Box hdlr = required(trak.find(moov, "mdia", "hdlr"));
    String handler = letters(moov, (int) hdlr.body() + 8);
    Optional<Box> stsd = trak.find(moov, "mdia", "minf", "stbl", "stsd");
    Optional<Box> entry =
        stsd.isEmpty()
            ? Optional.empty()
            : Box.of(moov, stsd.get().body() + ENTRY, stsd.get().end()).stream().findFirst();
    String codec = entry.map(Box::type).orElse("");
    boolean picture = handler.equals("vide") && entry.isPresent();
    int at = entry.map(box -> (int) box.start()).orElse(0);
    return new Track(
        handler,
        isMp3(moov, entry) ? "mp3" : codec,
        ENCRYPTED.contains(codec),
        entry.isPresent() && (!codec.equals("avc1") || hasDecoderSetup(moov, entry.get())),
        picture ? Short.toUnsignedInt(moov.getShort(at + 32)) : 0,
        picture ? Short.toUnsignedInt(moov.getShort(at + 34)) : 0,
        picture ? rotation(moov, required(trak.find(moov, "tkhd"))) : 0,
        bytes(moov, trak));
  }

  /** An AVC track whose parameter sets are missing shows nothing in a browser. */
  private static boolean hasDecoderSetup(ByteBuffer moov, Box entry) throws DamagedVideo {
    for (Box box : Box.of(moov, entry.body() + PICTURE_ENTRY, entry.end())) {
      if (box.type().equals("avcC")) {
        return box.size() >= SMALLEST_AVC;
      }
    }
    return false;
  }

  private static boolean isMp3(ByteBuffer moov, Optional<Box> entry) {
    if (entry.isEmpty() || !entry.get().type().equals("mp4a")) {
      return false;
    }
    for (int at = (int) entry.get().body(); at + 6 < entry.get().end(); at++) {
      // descriptor 4 (decoder configuration), its length in one or four bytes, the object type
      if (moov.get(at) == 4) {
        int type = at + (moov.get(at + 1) < 0 ? 5 : 2);
        boolean mp3 =
            type < entry.get().end() && (moov.get(type) == 0x6B || moov.get(type) == 0x69);
        if (mp3) {
          return true;
        }
      }
    }
    return false;
  }

  /** Only quarter turns are found in videos of cameras. */
  private static int rotation(ByteBuffer moov, Box tkhd) {
    int at = (int) tkhd.end() - MATRIX_FROM_END;
    int a = moov.getInt(at);
    int b = moov.getInt(at + 4);
    if (a == 0 && b == ONE) {
      return 90;
    }
    if (a == -ONE) {
      return 180;
    }
    return a == 0 && b == -ONE ? 270 : 0;
  }

  private static long bytes(ByteBuffer moov, Box trak) throws DamagedVideo {
    Optional<Box> stsz = trak.find(moov, "mdia", "minf", "stbl", "stsz");
    if (stsz.isEmpty()) {
      return 0;
    }
    int at = (int) stsz.get().body();
    long each = Integer.toUnsignedLong(moov.getInt(at + 4));
    long count = Integer.toUnsignedLong(moov.getInt(at + 8));
    if (each != 0) {
      return product(each, count);
    }
    if (count * SAMPLE_SIZE > stsz.get().size()) {
      throw new DamagedVideo("the table of sizes is cut off");
    }
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Integer.toUnsignedLong(moov.getInt(at + 12 + i * SAMPLE_SIZE));
    }
    return sum;
  }

  private static long product(long each, long count) throws DamagedVideo {
    try {
      return Math.multiplyExact(each, count);
    } catch (ArithmeticException e) {
      throw new DamagedVideo("its samples are larger than any file", e);
    }
  }

  private static Box required(Optional<Box> box) throws DamagedVideo {
    return box.orElseThrow(() -> new DamagedVideo("a track lacks a box that it must have"));
  }

  static String letters(ByteBuffer bytes, int at) {
    byte[] letters = new byte[4];
    bytes.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }
}
