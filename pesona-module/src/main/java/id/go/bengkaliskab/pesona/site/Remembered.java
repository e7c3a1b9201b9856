package id.go.bengkaliskab.pesona.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a file says, read again only when its bytes are others.
 *
 * @param <T> what it is read into
 */
final class Remembered<T> {
  private final Supplier<Optional<byte[]>> file;
  private final Function<byte[], T> reading;
  private byte[] known = {};
  private Optional<T> read = Optional.empty();

  /**
   * @param file gives the bytes; empty when there is no file
   * @param reading makes something of them
   */
  Remembered(Supplier<Optional<byte[]>> file, Function<byte[], T> reading) {
    this.file = file;
    this.reading = reading;
  }

  /** What the file says now; empty when there is none. */
  synchronized Optional<T> find() {
    Optional<byte[]> bytes = file.get();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    if (read.isEmpty() || !Arrays.equals(known, bytes.get())) {
      read = Optional.of(reading.apply(bytes.get()));
      known = bytes.get();
    }
    return read;
  }
}
