package id.go.bengkaliskab.pesona.embedded.shell;

import java.util.Objects;
import java.util.Optional;

/**
 * A place of AdminCentral, as the address names it behind {@code #!}.
 *
 * @param app name of the app, such as {@code artikel}
 * @param within place within the app; may be empty
 */
record Place(String app, String within) {
  private static final String PREFIX = "!";

  Place {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(within, "within");
  }

  /**
   * Reads the fragment of an address; empty when it names no place.
   *
   * @param fragment what follows {@code #}, or null
   */
  static Optional<Place> of(String fragment) {
    if (fragment == null || !fragment.startsWith(PREFIX) || fragment.length() == PREFIX.length()) {
      return Optional.empty();
    }
    String path = fragment.substring(PREFIX.length());
    int slash = path.indexOf('/');
    return Optional.of(
        slash < 0
            ? new Place(path, "")
            : new Place(path.substring(0, slash), path.substring(slash + 1)));
  }

  String fragment() {
    return PREFIX + app + (within.isEmpty() ? "" : '/' + within);
  }
}
