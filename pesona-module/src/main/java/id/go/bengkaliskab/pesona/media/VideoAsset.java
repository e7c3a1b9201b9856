package id.go.bengkaliskab.pesona.media;

import java.time.Duration;
import java.util.Objects;

/**
 * A video of the media library.
 *
 * @param asset what it shares with other assets
 * @param duration how long it plays
 * @param poster key of the picture that stands for it
 */
public record VideoAsset(Asset asset, Duration duration, String poster) {
  public VideoAsset {
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(poster, "poster");
  }

  /** How long it plays, such as {@code 1:05}. */
  public String length() {
    long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }
}
