package id.go.bengkaliskab.pesona.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Videos whose index was changed at random, by the same changes each time, and such as somebody
 * made to do harm: each is read or refused, soon, and leaves nothing behind.
 */
class BrokenVideosTest {
  private static final Path SHARED =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "video");
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final int[] SIZES = {0, 1, 7, 8, 9, 15, 16, -1, Integer.MAX_VALUE, 1 << 31, 64};

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rabbit320.mp4", "rotated_video.mp4", "annex-b.mp4"})
  void an_index_with_changed_bytes_is_read_or_refused(String name) throws IOException {
    byte[] whole = shared(name);
    Random random = new Random(20_261_126);
    int[] ends = new int[2];
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int i = 0; i < 300; i++) {
            ends[isMadeAnew(broken(whole, random)) ? 0 : 1]++;
          }
        });

    assertThat(ends[0] + ends[1]).isEqualTo(300);
    assertThat(ends[0]).as("read").isPositive();
    assertThat(ends[1]).as("refused").isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rabbit320.mp4", "rotated_video.mp4"})
  void a_changed_video_becomes_one_for_the_web_or_is_refused_in_words(String name)
      throws IOException {
    byte[] whole = shared(name);
    Random random = new Random(20_261_127);
    for (Optional<Ffmpeg> program : List.of(Optional.<Ffmpeg>empty(), Ffmpeg.installed())) {
      for (int i = 0; i < 12; i++) {
        assertReadOrRefused(program, broken(whole, random));
      }
    }
  }

  @Test
  void boxes_within_boxes_without_end_are_no_burden() throws IOException {
    byte[] whole = shared("rotated_video.mp4");
    int depth = 200_000;
    ByteBuffer nest = ByteBuffer.allocate(depth * 8);
    for (int level = 0; level < depth; level++) {
      nest.put(box("mdia", (depth - level) * 8));
    }

    byte[] nested = withinIndex(whole, nest.array());

    assertTimeoutPreemptively(SOON, () -> assertThat(isMadeAnew(nested)).isTrue());
  }

  @Test
  void a_table_of_places_that_is_cut_off_is_damage() throws IOException {
    byte[] whole = shared("rotated_video.mp4");

    assertThat(isMadeAnew(whole)).isTrue();
    assertThat(isMadeAnew(withinIndex(whole, box("stco", 8)))).isFalse();
  }

  @Test
  void samples_that_are_larger_than_a_number_can_say_are_damage() throws IOException {
    byte[] whole = shared("rotated_video.mp4");
    int stsz = indexOf(whole, "stsz", 0) + 8;
    ByteBuffer.wrap(whole).putInt(stsz, -1).putInt(stsz + 4, -1);

    assertThat(isMadeAnew(whole)).isFalse();
  }

  @Test
  void files_that_are_only_boxes_are_refused() throws IOException {
    byte[] type = concat(box("ftyp", 16), "isom\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1));
    byte[] large = ByteBuffer.allocate(16).putInt(1).put(letters("mdat")).putLong(-1).array();
    byte[] larger =
        ByteBuffer.allocate(16).putInt(1).put(letters("moov")).putLong(Long.MAX_VALUE).array();
    byte[] many = new byte[20_001 * 8];
    for (int i = 0; i < 20_001; i++) {
      System.arraycopy(box("free", 8), 0, many, i * 8, 8);
    }
    for (byte[] rest :
        List.of(
            new byte[0],
            box("moov", 8),
            box("moov", 0),
            box("moov", 7),
            box("moov", 1),
            box("moov", Integer.MAX_VALUE),
            large,
            larger,
            many,
            concat(box("moov", 16), box("trak", 8)),
            concat(box("moov", 16), box("mvhd", 8)))) {
      Path file = folder.resolve("a.mp4");
      Files.write(file, concat(type, rest));

      assertThatThrownBy(
              () ->
                  new VideoReader(Optional.empty(), Apart.oneByOne())
                      .read("a.mp4", file, video -> ""))
          .isInstanceOf(Refused.class);
      assertNothingLeft();
    }
  }

  private void assertReadOrRefused(Optional<Ffmpeg> program, byte[] bytes) throws IOException {
    Path file = folder.resolve("a.mp4");
    Files.write(file, bytes);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            new VideoReader(program, Apart.oneByOne())
                .read(
                    "a.mp4",
                    file,
                    video -> {
                      assertThat(video.duration()).isPositive();
                      assertThat(video.poster()).isNotEmptyFile();
                      return "";
                    });
          } catch (Refused refused) {
            assertThat(refused.first().key()).startsWith("refusal.video.");
          }
        });
    assertNothingLeft();
  }

  private void assertNothingLeft() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("a.mp4");
    }
  }

  /** Whether it could be read and written with its index first; all else must be damage. */
  private boolean isMadeAnew(byte[] bytes) throws IOException {
    Path file = folder.resolve("broken.mp4");
    Path anew = folder.resolve("anew.mp4");
    Files.write(file, bytes);
    Files.deleteIfExists(anew);
    try {
      VideoStructure video = VideoStructure.read(file);
      video.isFitForWeb();
      new IndexFirst(video).write(file, anew);
      return VideoStructure.read(anew).isIndexFirst();
    } catch (DamagedVideo expected) {
      return false;
    }
  }

  /** Some bytes of the index, or a size somewhere in it, or the end of the file, are others. */
  private static byte[] broken(byte[] whole, Random random) {
    byte[] broken = whole.clone();
    int moov = indexOf(whole, "moov", 0) - 4;
    int size = ByteBuffer.wrap(whole).getInt(moov);
    switch (random.nextInt(4)) {
      case 0 -> {
        for (int i = 0; i <= random.nextInt(8); i++) {
          broken[moov + random.nextInt(size)] = (byte) random.nextInt();
        }
      }
      case 1 ->
          ByteBuffer.wrap(broken)
              .putInt(moov + random.nextInt(size - 4), SIZES[random.nextInt(SIZES.length)]);
      case 2 -> {
        String[] types = {"trak", "mdia", "minf", "stbl", "stsd", "stsz", "stco", "mvhd", "hdlr"};
        int box = indexOf(whole, types[random.nextInt(types.length)], moov) - 4;
        ByteBuffer.wrap(broken).putInt(box, SIZES[random.nextInt(SIZES.length)]);
      }
      default -> broken = Arrays.copyOf(broken, 100 + random.nextInt(broken.length - 100));
    }
    return broken;
  }

  private static byte[] withinIndex(byte[] whole, byte[] more) {
    int moov = indexOf(whole, "moov", 0) - 4;
    int size = ByteBuffer.wrap(whole).getInt(moov);
    int end = moov + size;
    byte[] result =
        concat(Arrays.copyOf(whole, end), more, Arrays.copyOfRange(whole, end, whole.length));
    ByteBuffer.wrap(result).putInt(moov, size + more.length);
    return result;
  }

  private static int indexOf(byte[] whole, String type, int from) {
    return new String(whole, StandardCharsets.ISO_8859_1).indexOf(type, from);
  }

  private static byte[] box(String type, int size) {
    return ByteBuffer.allocate(8).putInt(size).put(letters(type)).array();
  }

  private static byte[] letters(String type) {
    return type.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] shared(String name) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), () -> "the collection of videos is not here: " + SHARED);
    return Files.readAllBytes(SHARED.resolve(name));
  }
}
