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

  /** Whether there is something to see in it, so that it needs words for those who can't. */
  public boolean isSeen() {
    return this == PHOTO || this == VIDEO;
  }

  /** How it is stored and named in addresses, such as {@code photo}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
