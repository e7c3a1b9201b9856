package id.go.bengkaliskab.pesona.upload;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A file that has arrived whole.
 *
 * @param file its bytes; gone once it was received
 * @param name name given by the sender; not trusted
 * @param texts what the sender says about it, such as {@code caption}; not trusted
 */
public record Arrival(Path file, String name, Map<String, String> texts) {
  public Arrival {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    texts = Map.copyOf(texts);
  }

  /** A text, or the empty one. */
  public String text(String key) {
    return texts.getOrDefault(key, "");
  }
}
