package id.go.bengkaliskab.pesona.store;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * A step from one model of the content to the next.
 *
 * @param version model that stands after it, 1 for the first
 * @param purpose what it does, for the log
 * @param change the change; part of one save with the new version, so it happens once or not at all
 */
public record Migration(int version, String purpose, Consumer<UnitOfWork> change) {
  public Migration {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(change, "change");
    if (version < 1) {
      throw new IllegalArgumentException("models count from 1: " + version);
    }
  }
}
