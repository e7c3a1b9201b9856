package id.go.bengkaliskab.pesona.embedded.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads {@code pesona.yaml} into values that know their line. */
final class SettingsFile {
  private final Path file;
  private final List<Fault> faults;
  private final Map<Setting, RawValue> values = new EnumMap<>(Setting.class);

  private SettingsFile(Path file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  static Map<Setting, RawValue> read(Path file, List<Fault> faults) {
    SettingsFile settings = new SettingsFile(file, faults);
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
      if (root != null) {
        settings.section("", root);
      }
    } catch (MarkedYAMLException e) {
      faults.add(
          Fault.of(settings.place(e.getProblemMark().getLine()), "file.yaml", e.getProblem()));
    } catch (YAMLException e) {
      faults.add(Fault.of(file.toString(), "file.yaml", e.getMessage()));
    } catch (IOException e) {
      faults.add(Fault.of(file.toString(), "file.unreadable"));
    }
    return settings.values;
  }

  private void section(String prefix, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(Fault.of(place(node), "file.lines"));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        entry(prefix + key.getValue(), key, entry.getValueNode());
      } else {
        faults.add(Fault.of(place(entry.getKeyNode()), "file.key"));
      }
    }
  }

  private void entry(String name, Node key, Node value) {
    if (Setting.isSection(name)) {
      if (!Tag.NULL.equals(value.getTag())) {
        section(name + ".", value);
      }
      return;
    }
    Setting.ofKey(name)
        .ifPresentOrElse(setting -> value(setting, key, value), () -> unknown(name, key));
  }

  private void value(Setting setting, Node key, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(Fault.of(place(node), "value.one", setting.key()));
    } else if (values.containsKey(setting)) {
      faults.add(Fault.of(place(key), "value.twice", setting.key()));
    } else if (!Tag.NULL.equals(scalar.getTag())) {
      RawValue value =
          new RawValue(scalar.getValue().strip(), place(node), file.toAbsolutePath().getParent());
      values.put(setting, value);
    }
  }

  private void unknown(String name, Node key) {
    faults.add(
        name.endsWith("password")
            ? Fault.of(
                place(key), "password.here", PasswordSource.VARIABLE, PasswordSource.FILE_VARIABLE)
            : Fault.of(place(key), "value.unknown", name));
  }

  private String place(Node node) {
    return place(node.getStartMark().getLine());
  }

  private String place(int line) {
    return file + ":" + (line + 1);
  }
}
