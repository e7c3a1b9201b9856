package id.go.bengkaliskab.pesona.media.video;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads videos of untrusted origin: MP4 and MOV with H.264 and AAC or MP3, which every browser
 * plays. What becomes public has its index first and tells nothing of place and camera. The file is
 * never in memory as a whole.
 */
public final class VideoReader {
  private static final Logger log = LoggerFactory.getLogger(VideoReader.class);

  private static final Set<String> PICTURES = Set.of("avc1", "avc3");
  private static final Set<String> SOUNDS = Set.of("mp4a", "mp3", ".mp3");
  private static final Map<String, String> NAMES =
      Map.of(
          "hvc1",
          "HEVC (H.265)",
          "hev1",
          "HEVC (H.265)",
          "av01",
          "AV1",
          "vp09",
          "VP9",
          "mp4v",
          "MPEG-4 Visual",
          "ac-3",
          "Dolby AC-3",
          "ec-3",
          "Dolby AC-3",
          "Opus",
          "Opus",
          "alac",
          "Apple Lossless");
  private static final int LONGEST_EDGE = 4096;

  private final Optional<Ffmpeg> ffmpeg;
  private final Apart apart;

  /**
   * @param ffmpeg the program ffmpeg, if this machine has it
   * @param apart where pictures are taken out of videos without it
   */
  public VideoReader(Optional<Ffmpeg> ffmpeg, Apart apart) {
    this.ffmpeg = ffmpeg;
    this.apart = apart;
  }

  /**
   * Reads a video and lends what was made of it.
   *
   * @param fileName name given by the sender, for messages; not trusted
   * @param file the bytes; files of the work stand beside it and are removed
   * @param work gets the video
   * @throws Refused when it is none that browsers play, or is damaged; the sentence says what to do
   */
  public <T> T read(String fileName, Path file, Function<Video, T> work) {
    try {
      Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "video");
      try {
        return work.apply(video(fileName, file, folder));
      } finally {
        remove(folder);
      }
    } catch (DamagedVideo e) {
      log.info("a video was refused: {}", e.getMessage());
      throw Refused.because(Kind.INVALID, "refusal.video.damaged", fileName);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the video " + file, e);
    }
  }

  private Video video(String fileName, Path file, Path folder) throws IOException, DamagedVideo {
    if (!VideoStructure.isIso(file)) {
      throw Refused.because(Kind.UNSUPPORTED, "refusal.video.container", fileName);
    }
    VideoStructure came = VideoStructure.read(file);
    Track picture = playable(fileName, came);
    Path web = forWeb(fileName, came, file, folder);
    VideoStructure made = web.equals(file) ? came : VideoStructure.read(web);
    if (made.duration().isZero() || !made.isIndexFirst()) {
      throw new DamagedVideo("it says nothing of its length");
    }
    boolean across = picture.rotation() % 180 != 0;
    Duration duration = made.duration();
    return new Video(
        web,
        file,
        across ? picture.height() : picture.width(),
        across ? picture.width() : picture.height(),
        duration,
        new Poster(ffmpeg, apart).of(web, duration, picture, folder));
  }

  private static Track playable(String fileName, VideoStructure video) throws DamagedVideo {
    Track picture =
        video
            .picture()
            .orElseThrow(
                () -> Refused.because(Kind.UNSUPPORTED, "refusal.video.no-picture", fileName));
    if (video.tracks().stream().anyMatch(Track::encrypted)) {
      throw Refused.because(Kind.UNSUPPORTED, "refusal.video.encrypted", fileName);
    }
    if (!PICTURES.contains(picture.codec())) {
      throw Refused.because(
          Kind.UNSUPPORTED, "refusal.video.codec", fileName, name(picture.codec()));
    }
    for (Track sound : video.tracks().stream().filter(Track::isSound).toList()) {
      if (!SOUNDS.contains(sound.codec())) {
        throw Refused.because(
            Kind.UNSUPPORTED, "refusal.video.sound", fileName, name(sound.codec()));
      }
    }
    if (!picture.complete() || picture.width() < 1 || picture.height() < 1) {
      throw new DamagedVideo("the picture says too little of itself to be shown");
    }
    if (Math.max(picture.width(), picture.height()) > LONGEST_EDGE) {
      throw Refused.because(
          Kind.TOO_LARGE,
          "refusal.video.pixels",
          fileName,
          picture.width(),
          picture.height(),
          LONGEST_EDGE);
    }
    return picture;
  }

  private Path forWeb(String fileName, VideoStructure video, Path file, Path folder)
      throws IOException, DamagedVideo {
    if (video.isFitForWeb()) {
      return file;
    }
    Path web = folder.resolve("web.mp4");
    if (ffmpeg.isPresent()) {
      ffmpeg.get().copyForWeb(file, web);
    } else if (video.fragmented() || video.hasOtherTracks()) {
      throw Refused.because(Kind.UNSUPPORTED, "refusal.video.needs-ffmpeg", fileName);
    } else {
      new IndexFirst(video).write(file, web);
    }
    return web;
  }

  private static String name(String codec) {
    return NAMES.getOrDefault(codec, codec.replaceAll("[^A-Za-z0-9. -]", "?"));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
