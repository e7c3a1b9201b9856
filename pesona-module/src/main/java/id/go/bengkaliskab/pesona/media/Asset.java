package id.go.bengkaliskab.pesona.media;

import java.time.Instant;
import java.util.Objects;

/**
 * A picture of the media library.
 *
 * @param id identifier of its node
 * @param key what articles refer to it by: {@code jcr:} and the identifier
 * @param name file name of the master
 * @param mimeType MIME type of the master
 * @param width width of the master in pixels
 * @param height height of the master in pixels
 * @param size bytes of the master
 * @param sha256 hash of the master
 * @param title name in lists of the office
 * @param alt what the picture shows
 * @param caption line below the picture
 * @param credit who made it
 * @param frame how it is shown
 * @param storedAt when it came into the library
 */
public record Asset(
    String id,
    String key,
    String name,
    String mimeType,
    int width,
    int height,
    long size,
    String sha256,
    String title,
    String alt,
    String caption,
    String credit,
    Frame frame,
    Instant storedAt) {

  /** What the key of an asset begins with. */
  public static final String KEY_PREFIX = "jcr:";

  public Asset {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(storedAt, "storedAt");
  }

  /** Size in which it is shown, in pixels: that of the master without what is cut off. */
  public PixelSize shown() {
    PixelSize whole = new PixelSize(width, height);
    return frame.crop().map(crop -> crop.of(whole)).orElse(whole);
  }

  /** The texts together, to change some of them. */
  public AssetTexts texts() {
    return new AssetTexts(title, alt, caption, credit);
  }
}
