package id.go.bengkaliskab.pesona.media;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A picture that the public may see.
 *
 * @param sha256 hash of the master
 * @param format format of the master
 * @param master reads the master
 */
public record PublicAsset(String sha256, PhotoFormat format, Supplier<Bytes> master) {
  public PublicAsset {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(master, "master");
  }
}
