package id.go.bengkaliskab.pesona.embedded.config;

import java.nio.file.Path;

/**
 * A value as written, not yet understood.
 *
 * @param text the value without surrounding space
 * @param origin where it was written
 * @param folder folder that relative paths begin at
 */
record RawValue(String text, String origin, Path folder) {
  static final String DEFAULT = "default";

  boolean isDefault() {
    return DEFAULT.equals(origin);
  }
}
