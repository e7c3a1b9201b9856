package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Lends a stream that must not outlive the reading it comes from. */
final class AssetBytes {
  private AssetBytes() {}

  /** Takes a file into the repository before the write gate opens. */
  static TakenBytes take(Store store, InputStream stream) {
    return use(stream, store::take);
  }

  static <T> T use(InputStream stream, Function<InputStream, T> work) {
    try (stream) {
      return work.apply(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("could not close the stream of an asset", e);
    }
  }
}
