package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file that remembers which of its keys were asked for: the others are faults,
 * as are values of another kind than expected.
 */
final class YamlObject {
  private final String file;
  private final int line;
  private final Faults faults;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  YamlObject(String file, MappingNode node, Faults faults) {
    this.file = file;
    this.line = line(node);
    this.faults = faults;
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Entry entry = new Entry(line(key), tuple.getValueNode());
        if (entries.putIfAbsent(key.getValue(), entry) != null) {
          faults.add(file, line(key), "\"" + key.getValue() + "\" stands here twice");
        }
      } else {
        faults.add(file, line(tuple.getKeyNode()), "a key must be a plain word");
      }
    }
  }

  int line() {
    return line;
  }

  /** Where a key stands; the line of the mapping when it doesn't. */
  int line(String key) {
    return entries.containsKey(key) ? entries.get(key).line() : line;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  Optional<String> text(String key) {
    return entry(key)
        .flatMap(
            entry -> {
              if (entry.value() instanceof ScalarNode scalar) {
                return Optional.of(scalar.getValue());
              }
              faults.add(file, entry.line(), "\"" + key + "\" must be a single value");
              return Optional.empty();
            });
  }

  /** The text; when it is missing, a fault is noted and the empty text returned. */
  String requiredText(String key) {
    if (!entries.containsKey(key)) {
      faults.add(file, line, "\"" + key + "\" is missing");
    }
    return text(key).orElse("");
  }

  /** A text of a fixed list. */
  Optional<String> oneOf(String key, List<String> allowed) {
    Optional<String> text = text(key);
    text.filter(value -> !allowed.contains(value))
        .ifPresent(
            value ->
                faults.add(
                    file, line(key), "\"" + key + "\" is \"" + value + "\", known are " + allowed));
    return text.filter(allowed::contains);
  }

  Optional<YamlObject> object(String key) {
    return entry(key)
        .flatMap(
            entry -> {
              if (entry.value() instanceof MappingNode mapping) {
                return Optional.of(new YamlObject(file, mapping, faults));
              }
              faults.add(file, entry.line(), "\"" + key + "\" must hold named entries");
              return Optional.empty();
            });
  }

  List<YamlObject> objects(String key) {
    List<YamlObject> objects = new ArrayList<>();
    entry(key)
        .ifPresent(
            entry -> {
              if (entry.value() instanceof SequenceNode sequence
                  && sequence.getValue().stream().allMatch(MappingNode.class::isInstance)) {
                sequence
                    .getValue()
                    .forEach(n -> objects.add(new YamlObject(file, (MappingNode) n, faults)));
              } else {
                faults.add(file, entry.line(), "\"" + key + "\" must be a list of entries");
              }
            });
    return objects;
  }

  /** Notes a fault for every key that nobody asked for. */
  void rejectUnknown() {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            faults.add(file, entry.line(), "unknown property \"" + key + "\", known are " + known);
          }
        });
  }

  private Optional<Entry> entry(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private record Entry(int line, Node value) {}
}
