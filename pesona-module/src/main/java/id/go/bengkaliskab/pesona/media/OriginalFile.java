package id.go.bengkaliskab.pesona.media;

import java.util.Objects;

/**
 * The file that an asset was made of, as it came.
 *
 * @param name name it came with
 * @param kind what it is by its content
 * @param size bytes
 * @param storedBy login of who brought it first
 */
public record OriginalFile(String name, FileKind kind, long size, String storedBy) {
  public OriginalFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(storedBy, "storedBy");
  }
}
