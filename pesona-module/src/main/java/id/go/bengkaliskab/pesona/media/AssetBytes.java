package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Lends a stream that must not outlive the reading it comes from. */
final class AssetBytes {
  private AssetBytes() {}

  static <T> T use(InputStream stream, Function<InputStream, T> work) {
    try (stream) {
      return work.apply(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("could not close the stream of an asset", e);
    }
  }
}
