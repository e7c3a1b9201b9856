package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The content of a file in memory, immutable and equal by content. */
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of the array. */
  public static Bytes copyOf(byte[] content) {
    return new Bytes(content.clone());
  }

  /** Takes the array over without copying; nobody else may change it afterwards. */
  public static Bytes wrap(byte[] content) {
    return new Bytes(content);
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @throws UncheckedIOException when reading fails
   */
  public static Bytes readFrom(InputStream stream) {
    try {
      return new Bytes(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("could not read a file to its end", e);
    }
  }

  /** Number of bytes. */
  public int size() {
    return content.length;
  }

  /** A new stream from the beginning. */
  public InputStream stream() {
    return new ByteArrayInputStream(content);
  }

  /** A copy of the content. */
  public byte[] toArray() {
    return content.clone();
  }

  /** What the content is by its first bytes. */
  public FileKind kind() {
    return FileKind.of(content);
  }

  /** SHA-256 of the content in lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }

  /** The content itself, for readers of this package that don't change it. */
  byte[] array() {
    return content;
  }
}
