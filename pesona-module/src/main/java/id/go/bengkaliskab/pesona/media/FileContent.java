package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import java.io.InputStream;

/** Bytes on loan. */
@FunctionalInterface
public interface FileContent {

  /** What is done with the bytes. */
  @FunctionalInterface
  interface Work {
    /** Reads them; the stream is closed afterwards. */
    void with(InputStream bytes) throws IOException;
  }

  /**
   * Lends the bytes from the beginning.
   *
   * @throws IOException when reading or the work fails
   */
  void lend(Work work) throws IOException;
}
