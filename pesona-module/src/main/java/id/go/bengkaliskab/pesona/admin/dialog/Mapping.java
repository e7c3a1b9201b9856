package id.go.bengkaliskab.pesona.admin.dialog;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a definition, its values as they are written. */
final class Mapping {
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Mapping(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new IllegalArgumentException(
          "no mapping at" + (node == null ? "" : node.getStartMark()));
    }
    mapping
        .getValue()
        .forEach(
            tuple ->
                values.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode()));
  }

  static Mapping of(String yaml) {
    return new Mapping(
        new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)));
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key))
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue());
  }

  boolean flag(String key, boolean standard) {
    return text(key).map(Boolean::valueOf).orElse(standard);
  }

  int number(String key, int standard) {
    return text(key).map(Integer::valueOf).orElse(standard);
  }

  Optional<Mapping> mapping(String key) {
    return Optional.ofNullable(values.get(key)).map(Mapping::new);
  }

  Mapping required(String key) {
    return mapping(key)
        .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
  }

  /**
   * The entries of a map, by their keys, or of a list, by their property {@code name}, in the order
   * of the file.
   */
  Map<String, Mapping> named(String key) {
    Map<String, Mapping> entries = new LinkedHashMap<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode list) {
      for (Node entry : list.getValue()) {
        Mapping mapping = new Mapping(entry);
        entries.put(mapping.text("name").orElse(String.valueOf(entries.size())), mapping);
      }
    } else if (node != null) {
      Mapping map = new Mapping(node);
      map.values.forEach((name, entry) -> entries.put(name, new Mapping(entry)));
    }
    return entries;
  }

  /** Names in a list of mappings. */
  List<String> names(String key) {
    return new ArrayList<>(named(key).keySet());
  }

  /** Texts in a list, or the values of a map. */
  List<String> texts(String key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(entry -> ((ScalarNode) entry).getValue()).toList();
    }
    return node == null
        ? List.of()
        : new Mapping(node)
            .values.values().stream().map(entry -> ((ScalarNode) entry).getValue()).toList();
  }

  /** The only key and value of a map of texts, such as the order of a list. */
  Optional<Map.Entry<String, String>> first(String key) {
    return mapping(key)
        .flatMap(map -> map.values.keySet().stream().findFirst().map(name -> entry(map, name)));
  }

  private static Map.Entry<String, String> entry(Mapping map, String name) {
    return Map.entry(name, map.text(name).orElse(""));
  }
}
