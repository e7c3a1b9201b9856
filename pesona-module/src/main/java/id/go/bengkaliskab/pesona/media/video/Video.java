package id.go.bengkaliskab.pesona.media.video;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * A video that was checked and made ready for the web; its files are gone when its reader is done.
 *
 * @param file the copy for the web, or the file itself when it was fit
 * @param original the file as it came
 * @param width width as it is shown, in pixels
 * @param height height as it is shown, in pixels
 * @param duration how long it plays
 * @param poster a JPEG that stands for it, upright
 */
public record Video(
    Path file, Path original, int width, int height, Duration duration, Path poster) {
  public Video {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(poster, "poster");
  }
}
