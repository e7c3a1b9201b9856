package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.ResourcePath;
import id.go.bengkaliskab.pesona.host.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a light module as they stood at one moment, so that what was found right stays what
 * is used while somebody edits.
 */
public final class ResourceSnapshot implements Resources {
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  private ResourceSnapshot() {}

  /**
   * Reads all files of a folder.
   *
   * @param resources where they lie
   * @param folder resource path, such as {@code /pesona}
   */
  public static ResourceSnapshot of(Resources resources, String folder) {
    ResourceSnapshot snapshot = new ResourceSnapshot();
    for (String path : resources.list(folder)) {
      resources.read(path).ifPresent(bytes -> snapshot.files.put(path, bytes));
    }
    return snapshot;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  @Override
  public List<String> list(String folder) {
    if (!ResourcePath.isPlain(folder)) {
      return List.of();
    }
    String start = folder + '/';
    Map<String, byte[]> below = files.subMap(start, true, start + Character.MAX_VALUE, false);
    return List.copyOf(below.keySet());
  }
}
