package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML into nodes that know their lines. */
final class YamlFiles {
  private YamlFiles() {}

  /** The top mapping of a file; empty, with a fault noted, when there is none. */
  static Optional<MappingNode> compose(String file, String source, Faults faults) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Node node = yaml.compose(new StringReader(source));
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      faults.add(file, 1, "yaml.map");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(file, line, "yaml.broken", e.getProblem());
    } catch (YAMLException e) {
      faults.add(file, 1, "yaml.broken", e.getMessage());
    }
    return Optional.empty();
  }
}
