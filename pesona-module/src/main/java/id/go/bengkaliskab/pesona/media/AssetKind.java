package id.go.bengkaliskab.pesona.media;

import java.util.Locale;

/** What an asset is to those who look for one. */
public enum AssetKind {
  PHOTO,
  VIDEO,
  DOCUMENT,
  CAPTIONS;

  /** The kind of a MIME type. */
  public static AssetKind of(String mimeType) {
    if (mimeType.startsWith("image/")) {
      return PHOTO;
    }
    if (mimeType.startsWith("video/")) {
      return VIDEO;
    }
    return mimeType.equals(Captions.MIME_TYPE) ? CAPTIONS : DOCUMENT;
  }

  /** How it is stored and named in addresses, such as {@code photo}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
