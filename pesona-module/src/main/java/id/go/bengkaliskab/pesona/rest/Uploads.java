package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bodies of requests that are files. */
final class Uploads {
  private static final int MEGABYTE = 1024 * 1024;

  /** Most bytes of a photo. */
  static final int LARGEST_PHOTO = 60 * MEGABYTE;

  private Uploads() {}

  /**
   * Reads a file.
   *
   * @throws Refused (too large) when it has more bytes, (invalid) when it has none
   */
  static byte[] read(InputStream file, int most) {
    byte[] bytes;
    try {
      bytes = file.readNBytes(most + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length > most) {
      throw Refused.because(Refused.Kind.TOO_LARGE, "refusal.upload.large", most / MEGABYTE);
    }
    if (bytes.length == 0) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.upload.empty");
    }
    return bytes;
  }
}
