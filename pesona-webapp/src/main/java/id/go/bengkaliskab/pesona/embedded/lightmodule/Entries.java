package id.go.bengkaliskab.pesona.embedded.lightmodule;

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

/** The keys of a YAML mapping with their lines and values. */
final class Entries {
  private final int line;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Entries(int line) {
    this.line = line;
  }

  /** Reads a mapping; what is no plain key or stands twice becomes a fault. */
  static Entries of(String file, MappingNode node, Faults faults) {
    Entries all = new Entries(lineOf(node));
    for (NodeTuple tuple : node.getValue()) {
      int line = lineOf(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        faults.add(file, line, "yaml.key");
      } else if (all.entries.putIfAbsent(key.getValue(), new Entry(line, tuple.getValueNode()))
          != null) {
        faults.add(file, line, "yaml.twice", key.getValue());
      }
    }
    return all;
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  int line() {
    return line;
  }

  Set<String> names() {
    return entries.keySet();
  }

  Optional<Entry> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A value and the line of its key. */
  record Entry(int line, Node value) {

    Optional<String> text() {
      return value instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** The names of what is written as named entries, or as a list whose entries have a name. */
    Set<String> entryNames() {
      return named().keySet();
    }

    /** The entries themselves, named or listed. */
    List<Node> values() {
      if (value instanceof MappingNode mapping) {
        return mapping.getValue().stream().map(NodeTuple::getValueNode).toList();
      }
      return value instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** Where the entry of a name begins. */
    int lineOf(String name) {
      return named().getOrDefault(name, line);
    }

    private Map<String, Integer> named() {
      Map<String, Integer> names = new LinkedHashMap<>();
      if (value instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            names.put(key.getValue(), Entries.lineOf(key));
          }
        }
      } else if (value instanceof SequenceNode sequence) {
        for (Node node : sequence.getValue()) {
          nameOf(node).ifPresent(name -> names.put(name, Entries.lineOf(node)));
        }
      }
      return names;
    }

    static Optional<String> nameOf(Node node) {
      if (node instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key
              && key.getValue().equals("name")
              && tuple.getValueNode() instanceof ScalarNode value) {
            return Optional.of(value.getValue());
          }
        }
      }
      return Optional.empty();
    }
  }
}
