package id.go.bengkaliskab.pesona.magnolia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The bootstrap files of the module. */
final class ShippedNodes {
  static final Path FOLDER = Path.of("src/main/resources/mgnl-bootstrap/pesona");

  private final Map<String, Map<String, Object>> files = new TreeMap<>();

  ShippedNodes() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      for (Path file : found.toList()) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        files.put(file.getFileName().toString(), yaml.load(Files.readString(file)));
      }
    }
  }

  /** Contents by file name, with the one top key. */
  Map<String, Map<String, Object>> files() {
    return files;
  }

  /** The nodes at the top of a workspace's files, by name. */
  Map<String, Map<String, Object>> of(String workspace) {
    Map<String, Map<String, Object>> nodes = new TreeMap<>();
    files.forEach(
        (file, content) -> {
          if (file.startsWith(workspace + '.')) {
            content.keySet().forEach(name -> nodes.put(name, child(content, name)));
          }
        });
    return nodes;
  }

  /** All nodes of all files by workspace and path. */
  Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> nodes = new TreeMap<>();
    files.forEach((file, content) -> collect(file.split("\\.", 2)[0] + ':', content, nodes));
    return nodes;
  }

  private static void collect(
      String path, Map<String, Object> parent, Map<String, Map<String, Object>> nodes) {
    parent.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?>) {
            nodes.put(path + '/' + name, child(parent, name));
            collect(path + '/' + name, child(parent, name), nodes);
          }
        });
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> child(Map<String, Object> node, String name) {
    return (Map<String, Object>) node.get(name);
  }
}
