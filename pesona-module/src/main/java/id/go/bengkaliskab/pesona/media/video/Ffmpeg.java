package id.go.bengkaliskab.pesona.media.video;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program ffmpeg of this machine, run without a shell and within a time. */
public final class Ffmpeg {
  private static final Logger log = LoggerFactory.getLogger(Ffmpeg.class);

  /** It asks nothing and takes no more memory at once than the largest picture needs. */
  private static final List<String> MANNERS =
      List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-max_alloc", "268435456");

  /**
   * Nothing but the file itself is opened, whatever stands in it; no picture beyond 4096 x 4096.
   */
  private static final List<String> INPUT =
      List.of("-protocol_whitelist", "file", "-max_pixels", "16777216", "-f", "mov", "-i");

  /** A copy may be larger than its file by its index, not by samples that it is given twice. */
  private static final long GROWTH = 64L << 20;

  private static final Duration COPYING = Duration.ofMinutes(10);
  private static final Duration ONE_PICTURE = Duration.ofSeconds(60);

  private final Path program;

  private Ffmpeg(Path program) {
    this.program = program;
  }

  /** The one found on the path of programs. */
  public static Optional<Ffmpeg> installed() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "ffmpeg"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Ffmpeg::new);
  }

  /** Writes picture and sound anew as MP4 with the index first, without anything else. */
  void copyForWeb(Path from, Path to) throws IOException, DamagedVideo {
    long most = Files.size(from) + GROWTH;
    run(
        COPYING,
        from,
        List.of(
            "-map",
            "0:V:0",
            "-map",
            "0:a:0?",
            "-c",
            "copy",
            "-map_metadata",
            "-1",
            "-map_chapters",
            "-1",
            "-write_tmcd",
            "0",
            "-movflags",
            "+faststart",
            "-fflags",
            "+bitexact",
            "-fs",
            Long.toString(most),
            "-f",
            "mp4",
            to.toString()));
    if (Files.size(to) >= most) {
      throw new DamagedVideo("its copy is larger than the file can fill");
    }
  }

  /** Writes the most telling of some pictures from a moment on as JPEG, upright. */
  void picture(Path from, Duration at, Path to) throws IOException, DamagedVideo {
    String second = String.format(java.util.Locale.ROOT, "%.3f", at.toMillis() / 1000.0);
    run(
        ONE_PICTURE,
        from,
        List.of(
            "-ss",
            second,
            "-map",
            "0:V:0",
            "-vf",
            "fps=2,thumbnail=n=8",
            "-frames:v",
            "1",
            "-c:v",
            "mjpeg",
            "-q:v",
            "3",
            "-f",
            "image2",
            "-update",
            "1",
            to.toString()));
  }

  private void run(Duration patience, Path input, List<String> output)
      throws IOException, DamagedVideo {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(MANNERS);
    command.addAll(INPUT);
    command.add(input.toAbsolutePath().toString());
    command.addAll(output);
    Path words = Files.createTempFile(input.toAbsolutePath().getParent(), "ffmpeg", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(words.toFile())
              .start();
      await(process, patience);
      if (process.exitValue() != 0) {
        log.info("ffmpeg refused a video: {}", firstWords(words));
        throw new DamagedVideo("ffmpeg ended with " + process.exitValue());
      }
    } finally {
      Files.deleteIfExists(words);
    }
  }

  private static void await(Process process, Duration patience) throws DamagedVideo {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new DamagedVideo("ffmpeg took longer than " + patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DamagedVideo("the work was broken off", e);
    } finally {
      if (process.isAlive()) {
        process.destroyForcibly().onExit().join();
      }
    }
  }

  private static String firstWords(Path words) throws IOException {
    try (Stream<String> lines = Files.lines(words, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      return lines.findFirst().orElse("-");
    }
  }
}
