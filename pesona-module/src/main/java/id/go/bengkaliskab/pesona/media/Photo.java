package id.go.bengkaliskab.pesona.media;

import java.util.Objects;

/**
 * A photo that was checked and made ready for the web.
 *
 * @param master upright, sRGB, at most 2560 pixels long, without any metadata
 * @param format format of the master
 * @param width width of the master in pixels
 * @param height height of the master in pixels
 * @param sha256 hash of the master
 * @param notes what the file told about itself
 * @param original the file as it came, with its metadata; never to be published
 * @param originalSha256 hash of the original
 */
public record Photo(
    Bytes master,
    PhotoFormat format,
    int width,
    int height,
    String sha256,
    PhotoNotes notes,
    Bytes original,
    String originalSha256) {
  public Photo {
    Objects.requireNonNull(master, "master");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(original, "original");
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a photo cannot be " + width + " x " + height);
    }
  }

  static Photo of(
      Bytes master, PhotoFormat format, int width, int height, PhotoNotes notes, Bytes original) {
    return new Photo(
        master, format, width, height, master.sha256(), notes, original, original.sha256());
  }
}
