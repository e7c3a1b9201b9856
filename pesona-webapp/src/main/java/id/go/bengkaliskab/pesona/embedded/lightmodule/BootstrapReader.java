package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads Magnolia's bootstrap files in JCR-YAML: {@code <workspace>.<path with dots>.yaml} with one
 * top key, scalars as properties, mappings as child nodes.
 */
public final class BootstrapReader {
  private static final String TYPE = "jcr:primaryType";
  private static final String UUID = "jcr:uuid";
  private static final String ENDING = ".yaml";

  private final String file;
  private final Faults faults = new Faults();

  private BootstrapReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param fileName name without folder
   * @param content its bytes, UTF-8
   * @throws InvalidLightModule with all faults, when there is one
   */
  public static BootstrapFile read(String fileName, byte[] content) {
    return new BootstrapReader(fileName).read(new String(content, StandardCharsets.UTF_8));
  }

  private BootstrapFile read(String source) {
    Optional<BootstrapNode> top = YamlFiles.compose(file, source, faults).flatMap(this::top);
    List<String> segments = segments();
    top.filter(node -> !node.name().equals(segments.get(segments.size() - 1)))
        .ifPresent(node -> faults.add(file, 1, "bootstrap.node-name", node.name()));
    faults.throwIfAny();
    String parent = '/' + String.join("/", segments.subList(1, segments.size() - 1));
    return new BootstrapFile(segments.get(0), parent, top.orElseThrow());
  }

  /** Workspace and path; without a path the node stands at the root. */
  private List<String> segments() {
    List<String> segments = List.of(file.substring(0, file.lastIndexOf('.')).split("\\."));
    if (!file.endsWith(ENDING) || segments.size() < 2) {
      faults.add(file, 1, "bootstrap.name");
      faults.throwIfAny();
    }
    return segments;
  }

  private Optional<BootstrapNode> top(MappingNode mapping) {
    if (mapping.getValue().size() == 1
        && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
        && mapping.getValue().get(0).getValueNode() instanceof MappingNode node) {
      return Optional.of(node(key.getValue(), node));
    }
    faults.add(file, line(mapping), "bootstrap.one");
    return Optional.empty();
  }

  private BootstrapNode node(String name, MappingNode mapping) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<BootstrapNode> children = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      Node value = tuple.getValueNode();
      if (value instanceof MappingNode child) {
        children.add(node(key, child));
      } else if (properties.put(key, value(value)) != null) {
        faults.add(file, line(value), "yaml.twice", key);
      }
    }
    Object type = properties.remove(TYPE);
    if (type == null) {
      faults.add(file, line(mapping), "bootstrap.type", name, TYPE);
    }
    Object uuid = properties.remove(UUID);
    return new BootstrapNode(
        name,
        String.valueOf(type),
        Optional.ofNullable(uuid).map(Object::toString),
        Collections.unmodifiableMap(properties),
        children);
  }

  private Object value(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::value).toList();
    }
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(file, line(node), "bootstrap.value");
      return "";
    }
    return scalar(scalar);
  }

  private Object scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    try {
      if (scalar.getTag().equals(Tag.INT)) {
        return Long.valueOf(text);
      }
      if (scalar.getTag().equals(Tag.FLOAT)) {
        return Double.valueOf(text);
      }
      if (scalar.getTag().equals(Tag.BOOL)) {
        return Boolean.valueOf(text);
      }
      return scalar.getTag().equals(Tag.TIMESTAMP) ? instant(text) : text;
    } catch (NumberFormatException | DateTimeParseException e) {
      faults.add(file, line(scalar), "bootstrap.scalar", text);
      return text;
    }
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
