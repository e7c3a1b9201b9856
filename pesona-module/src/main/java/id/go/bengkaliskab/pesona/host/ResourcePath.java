package id.go.bengkaliskab.pesona.host;

import java.util.stream.Stream;

/** The paths by which files of the light modules may be asked for. */
public final class ResourcePath {
  private ResourcePath() {}

  /**
   * Whether a path is absolute and plain: one that could lead out of the light modules, or name a
   * file in two ways, is none.
   *
   * @param path what was asked for
   */
  public static boolean isPlain(String path) {
    return path.startsWith("/")
        && path.length() > 1
        && path.indexOf('\\') < 0
        && path.indexOf('\0') < 0
        && Stream.of(path.substring(1).split("/", -1)).allMatch(ResourcePath::isName);
  }

  private static boolean isName(String segment) {
    return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
  }
}
