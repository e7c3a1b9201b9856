package id.go.bengkaliskab.pesona.media;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A picture that the public may see.
 *
 * @param sha256 hash of the master
 * @param format format of the master
 * @param crop the part that is shown; empty for all of it
 * @param master reads the master
 */
public record PublicAsset(
    String sha256, PhotoFormat format, Optional<Crop> crop, Supplier<Bytes> master) {
  public PublicAsset {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(crop, "crop");
    Objects.requireNonNull(master, "master");
  }
}
