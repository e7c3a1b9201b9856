package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bodies of requests that are files. */
final class Uploads {
  private static final int MEGABYTE = 1024 * 1024;

  /** Most bytes of a Word file. */
  static final int LARGEST_WORD = 50 * MEGABYTE;

  /** Most bytes of a photo. */
  static final int LARGEST_PHOTO = 60 * MEGABYTE;

  private static final int LONGEST_NAME = 200;

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

  /**
   * The name of a file as the sender gave it, without folders.
   *
   * @throws Refused (invalid) when it is missing or much too long
   */
  static String name(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "").strip();
    if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.upload.name");
    }
    return clean;
  }
}
