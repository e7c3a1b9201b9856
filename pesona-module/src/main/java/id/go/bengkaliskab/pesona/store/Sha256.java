package id.go.bengkaliskab.pesona.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
public final class Sha256 {
  private static final int PIECE = 64 * 1024;

  private Sha256() {}

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a file, however large. */
  public static String of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = digest();
      byte[] piece = new byte[PIECE];
      for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
        digest.update(piece, 0, count);
      }
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** The hash of bytes, of all parts one after the other. */
  public static String of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
