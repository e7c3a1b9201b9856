package id.go.bengkaliskab.pesona.magnolia.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A node of a bootstrap file, with its properties and the nodes below it. */
final class ShippedNode {
  private static final String FOLDER = "/mgnl-bootstrap/pesona/";

  private final Map<?, ?> entries;

  private ShippedNode(Map<?, ?> entries) {
    this.entries = entries;
  }

  /**
   * The path of a bootstrap file on the class path.
   *
   * @param workspace such as {@code userroles}
   * @param name name of its one node
   */
  static String file(String workspace, String name) {
    return FOLDER + workspace + '.' + name + ".yaml";
  }

  /** The node of a bootstrap file. */
  static ShippedNode read(String workspace, String name) {
    String file = file(workspace, name);
    try (InputStream in = ShippedNode.class.getResourceAsStream(file)) {
      Map<?, ?> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ShippedNode((Map<?, ?>) top.get(name));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is unreadable", e);
    }
  }

  /** The nodes below, in their order. */
  Map<String, ShippedNode> children() {
    Map<String, ShippedNode> children = new LinkedHashMap<>();
    entries.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> child) {
            children.put((String) name, new ShippedNode(child));
          }
        });
    return children;
  }

  /** The texts of the node, but for those that the repository keeps by itself. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach(
        (name, value) -> {
          if (value instanceof String text && !name.toString().startsWith("jcr:")) {
            texts.put(name.toString(), text);
          }
        });
    return texts;
  }

  Optional<String> text(String property) {
    return Optional.ofNullable(entries.get(property)).map(Object::toString);
  }

  long number(String property) {
    return ((Number) entries.get(property)).longValue();
  }
}
