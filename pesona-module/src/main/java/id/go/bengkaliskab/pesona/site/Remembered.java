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
  private final Function<byte[], Optional<T>> reading;
  private Optional<byte[]> known = Optional.empty();
  private Optional<T> read = Optional.empty();

  /**
   * @param file gives the bytes; empty when there is no file
   * @param reading makes something of them; empty when it can't
   */
  Remembered(Supplier<Optional<byte[]>> file, Function<byte[], Optional<T>> reading) {
    this.file = file;
    this.reading = reading;
  }

  /** What the file says now; empty when there is none, or nothing to be made of it. */
  synchronized Optional<T> find() {
    Optional<byte[]> bytes = file.get();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    if (known.isEmpty() || !Arrays.equals(known.get(), bytes.get())) {
      read = reading.apply(bytes.get());
      known = bytes;
    }
    return read;
  }
}
