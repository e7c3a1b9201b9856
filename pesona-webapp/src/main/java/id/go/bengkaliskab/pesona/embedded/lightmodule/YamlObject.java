package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a definition that fits the vocabulary. */
final class YamlObject {
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  YamlObject(MappingNode node) {
    for (NodeTuple tuple : node.getValue()) {
      entries.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple);
    }
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** Where a key stands. */
  int line(String key) {
    return Entries.lineOf(entries.get(key).getKeyNode());
  }

  Optional<String> text(String key) {
    return value(key).map(node -> ((ScalarNode) node).getValue());
  }

  String requiredText(String key) {
    return text(key).orElseThrow();
  }

  boolean flag(String key, boolean standard) {
    return text(key).map(Boolean::valueOf).orElse(standard);
  }

  Optional<YamlObject> object(String key) {
    return value(key).map(node -> new YamlObject((MappingNode) node));
  }

  List<YamlObject> objects(String key) {
    List<YamlObject> objects = new ArrayList<>();
    value(key)
        .ifPresent(
            node ->
                ((SequenceNode) node)
                    .getValue()
                    .forEach(entry -> objects.add(new YamlObject((MappingNode) entry))));
    return objects;
  }

  /** Named texts, such as parameters. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    object(key)
        .ifPresent(
            object -> object.keys().forEach(name -> texts.put(name, object.requiredText(name))));
    return texts;
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }
}
