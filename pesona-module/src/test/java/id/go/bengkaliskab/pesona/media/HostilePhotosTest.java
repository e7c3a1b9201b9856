package id.go.bengkaliskab.pesona.media;

import static id.go.bengkaliskab.pesona.media.Samples.encoded;
import static id.go.bengkaliskab.pesona.media.Samples.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos that are none, broke off, or were made to do harm. */
class HostilePhotosTest {
  private final PhotoReader reader = new PhotoReader(new DecodingBudget(60));

  @ParameterizedTest
  @ValueSource(
      strings = {"49492a000800000000000000", "38425053000100000000", "524946460000000057454250"})
  void a_scan_or_a_photoshop_file_that_ends_early_is_refused_as_damaged(String hex) {
    assertRefused(HexFormat.of().parseHex(hex), "refusal.photo.damaged");
  }

  @Test
  void a_pixel_bomb_is_refused_by_its_header() {
    byte[] jpeg = Samples.jpegClaiming(encoded(quarters(16, 16), "jpeg"), 65_000, 65_000);

    long before = allocated();
    assertRefused(jpeg, "refusal.photo.pixels");
    assertRefused(Samples.pngClaiming(60_000, 60_000), "refusal.photo.pixels");
    assertRefused(
        Samples.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "refusal.photo.pixels");
    assertThat(allocated() - before).as("bytes allocated").isLessThan(20_000_000);
  }

  @Test
  void texts_that_unpack_to_gigabytes_are_never_unpacked() {
    byte[] text = "Comment\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] packed = Samples.deflated(new byte[100_000_000]);
    byte[] content = Arrays.copyOf(text, text.length + packed.length);
    System.arraycopy(packed, 0, content, text.length, packed.length);
    byte[] png = Samples.withChunk(encoded(quarters(16, 16), "png"), "zTXt", content);
    byte[] profile = Samples.withChunk(encoded(quarters(16, 16), "png"), "iCCP", content);

    long before = allocated();
    assertThat(read(png).width()).isEqualTo(16);
    assertThat(read(profile).width()).isEqualTo(16);
    assertThat(allocated() - before).as("bytes allocated").isLessThan(60_000_000);
  }

  /** Lists of which a file says that they have half a thousand million entries. */
  @ParameterizedTest
  @ValueSource(ints = {256, 258, 273, 279, 330, 347, 700, 33723, 34377, 34665, 34675, 37500})
  void a_list_that_is_longer_than_its_file_takes_no_memory(int tag) {
    ByteBuffer scan =
        ByteBuffer.allocate(200)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 'I')
            .put((byte) 'I')
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 3);
    entry(scan, 256, 3, 1, 16);
    entry(scan, 257, 3, 1, 16);
    entry(scan, tag, 4, 0x1FFFFFFF, 8);
    byte[] jpeg = encoded(quarters(64, 32), "jpeg");
    byte[] exif =
        ("Exif\0\0" + new String(scan.array(), StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);

    long before = allocated();
    assertThat(catchThrowableOfType(Refused.class, () -> read(scan.array()))).isNotNull();
    assertThat(read(Samples.withSegment(jpeg, 0xE1, exif)).width()).isEqualTo(64);
    assertThat(allocated() - before).as("bytes allocated").isLessThan(60_000_000);
  }

  private static void entry(ByteBuffer scan, int tag, int type, int count, int value) {
    scan.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void a_photo_that_breaks_off_anywhere_is_refused(String format) {
    byte[] whole = encoded(quarters(64, 64), format);
    for (int length = 12; length < whole.length - 1; length += Math.max(1, whole.length / 50)) {
      assertRefused(Arrays.copyOf(whole, length), "refusal.photo.damaged");
    }
  }

  @Test
  void a_photo_with_a_thumbnail_that_breaks_off_is_refused_too() {
    byte[] thumbnail = encoded(quarters(16, 16), "jpeg");
    byte[] whole = Samples.withSegment(encoded(quarters(64, 64), "jpeg"), 0xE1, thumbnail);

    assertThat(read(whole).width()).isEqualTo(64);
    assertRefused(Arrays.copyOf(whole, whole.length - 40), "refusal.photo.damaged");
  }

  @Test
  void a_changed_byte_in_a_png_is_noticed() {
    byte[] png = encoded(quarters(64, 64), "png");
    png[png.length - 20] ^= 1;

    assertRefused(png, "refusal.photo.damaged");
  }

  @ParameterizedTest
  @CsvSource({
    "00000018667479706865696300000000, refusal.photo.not-shown, HEIC",
    "0000001c667479706d69663100000000, refusal.photo.not-shown, HEIC",
    "0000001c667479706176696600000000, refusal.photo.not-shown, AVIF",
    "424d36000000000000003600000028000000, refusal.photo.not-shown, BMP",
    "474946383961, refusal.photo.gif, GIF",
    "00000020667479706d70343200000000, refusal.photo.video, video",
    "1a45dfa3, refusal.photo.video, video",
    "255044462d312e37, refusal.photo.document, PDF",
    "504b0304, refusal.photo.document, ZIP",
    "00010203, refusal.photo.unknown, ?"
  })
  void other_files_are_refused_by_their_content(String hex, String key, String kind) {
    Refused refused = assertRefused(HexFormat.of().parseHex(hex), key);

    assertThat(refused.first().arguments()).containsExactly("foto.jpg", kind);
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0'?><svg onload='x'/>, refusal.photo.vector",
    "<!DOCTYPE html><script>, refusal.photo.document",
    "'', refusal.photo.empty"
  })
  void texts_are_refused_by_their_content(String text, String key) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), key);
  }

  private Photo read(byte[] file) {
    return reader.read("foto.jpg", Bytes.copyOf(file));
  }

  private Refused assertRefused(byte[] file, String key) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(file));
    assertThat(refused).as("refusal of %d bytes", file.length).isNotNull();
    assertThat(refused.first().key()).isEqualTo(key);
    return refused;
  }

  private static long allocated() {
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
