package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** The two formats in which photos are kept and shown. */
public enum PhotoFormat {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mimeType;
  private final String extension;

  PhotoFormat(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  /** MIME type, such as {@code image/jpeg}. */
  public String mimeType() {
    return mimeType;
  }

  /** Ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format of a MIME type. */
  public static Optional<PhotoFormat> of(String mimeType) {
    for (PhotoFormat format : values()) {
      if (format.mimeType.equals(mimeType)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
