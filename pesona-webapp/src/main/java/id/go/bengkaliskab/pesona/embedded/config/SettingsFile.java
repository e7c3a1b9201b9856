package id.go.bengkaliskab.pesona.embedded.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root != null) {
        settings.section("", root);
      }
    } catch (MarkedYAMLException e) {
      faults.add(new Fault(settings.place(e.getProblemMark().getLine()), e.getProblem()));
    } catch (IOException e) {
      faults.add(
          new Fault(file.toString(), "can't be read; check path, rights and that it is UTF-8"));
    }
    return settings.values;
  }

  private void section(String prefix, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(new Fault(place(node), "expected lines of the form \"key: value\" here"));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        entry(prefix + key.getValue(), key, entry.getValueNode());
      } else {
        faults.add(new Fault(place(entry.getKeyNode()), "expected a plain word as key here"));
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
      faults.add(new Fault(place(node), "\"" + setting.key() + "\" takes one value"));
    } else if (values.containsKey(setting)) {
      faults.add(new Fault(place(key), "\"" + setting.key() + "\" stands here a second time"));
    } else if (!Tag.NULL.equals(scalar.getTag())) {
      RawValue value =
          new RawValue(scalar.getValue().strip(), place(node), file.toAbsolutePath().getParent());
      values.put(setting, value);
    }
  }

  private void unknown(String name, Node key) {
    String advice =
        name.endsWith("password")
            ? "a password doesn't belong into this file; give it in PESONA_SMTP_PASSWORD, or give"
                + " the path of a file that holds it in PESONA_SMTP_PASSWORD_FILE"
            : "there is no setting \"" + name + "\"; docs/configuration.md lists all of them";
    faults.add(new Fault(place(key), advice));
  }

  private String place(Node node) {
    return place(node.getStartMark().getLine());
  }

  private String place(int line) {
    return file + ":" + (line + 1);
  }
}
