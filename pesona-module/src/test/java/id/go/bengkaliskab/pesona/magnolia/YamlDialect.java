package id.go.bengkaliskab.pesona.magnolia;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The part of YAML that every reader takes alike. What is left out is read otherwise by another
 * version of SnakeYAML, by its settings, or by people: tags, anchors, merges, doubled keys, words
 * that are truth values to a machine, numbers that aren't decimal, characters beyond the basic
 * plane, deep or very long files.
 */
final class YamlDialect {
  /** SnakeYAML 2 refuses longer files and deeper nesting unless it is told otherwise. */
  private static final int LENGTH = 3_000_000;

  private static final int DEPTH = 50;

  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile(DATE + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?(Z|[+-]\\d{2}:\\d{2})");
  private static final Set<String> TRUTH = Set.of("true", "false");

  private final List<String> faults = new ArrayList<>();
  private final boolean textKeysOnly;

  private YamlDialect(boolean textKeysOnly) {
    this.textKeysOnly = textKeysOnly;
  }

  /**
   * What is not of this dialect, each with its line.
   *
   * @param textKeysOnly whether a key like {@code 0} must be quoted: it names a node or a bean
   */
  static List<String> faults(String source, boolean textKeysOnly) {
    YamlDialect dialect = new YamlDialect(textKeysOnly);
    dialect.characters(source);
    try {
      dialect.events(source);
      dialect.values(yaml().compose(new StringReader(source)));
    } catch (YAMLException e) {
      dialect.faults.add("cannot be read: " + e.getMessage());
    }
    return dialect.faults;
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  private void characters(String source) {
    if (source.length() > LENGTH) {
      faults.add("longer than " + LENGTH + " characters");
    }
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].codePoints().anyMatch(YamlDialect::isSpecial)) {
        faults.add((i + 1) + ": a character that not every reader takes");
      }
    }
  }

  private static boolean isSpecial(int character) {
    return character > 0xFFFF || Character.isISOControl(character) || character == 0xFEFF;
  }

  private void events(String source) {
    int depth = 0;
    int documents = 0;
    for (Event event : yaml().parse(new StringReader(source))) {
      if (event.is(Event.ID.DocumentStart)) {
        documents++;
      }
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        depth--;
      }
      if (depth > DEPTH) {
        fault(event.getStartMark(), "nested deeper than " + DEPTH);
      }
      if (event instanceof AliasEvent || (event instanceof NodeEvent n && n.getAnchor() != null)) {
        fault(event.getStartMark(), "an anchor or alias");
      }
      if (tag(event) != null) {
        fault(event.getStartMark(), "the tag " + tag(event));
      }
    }
    if (documents != 1) {
      faults.add("holds " + documents + " documents");
    }
  }

  private static String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }

  private void values(Node node) {
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        key(tuple.getKeyNode(), keys);
        values(tuple.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::values);
    } else if (node instanceof ScalarNode scalar && !isClear(scalar)) {
      fault(scalar.getStartMark(), "quote or rewrite " + scalar.getValue());
    }
  }

  private void key(Node node, Set<String> keys) {
    if (!(node instanceof ScalarNode key)) {
      fault(node.getStartMark(), "a key that is no scalar");
      return;
    }
    if (!keys.add(key.getValue())) {
      fault(key.getStartMark(), "the key " + key.getValue() + " a second time");
    }
    boolean number = key.getTag().equals(Tag.INT) && isClear(key) && !textKeysOnly;
    if (!key.getTag().equals(Tag.STR) && !number) {
      fault(key.getStartMark(), "quote the key " + key.getValue());
    }
  }

  private static boolean isClear(ScalarNode scalar) {
    String value = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return true;
    }
    if (scalar.getTag().equals(Tag.INT)) {
      return INTEGER.matcher(value).matches();
    }
    if (scalar.getTag().equals(Tag.FLOAT)) {
      return DECIMAL.matcher(value).matches();
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return TRUTH.contains(value);
    }
    if (scalar.getTag().equals(Tag.TIMESTAMP)) {
      return DATE.matcher(value).matches() || MOMENT.matcher(value).matches();
    }
    return !scalar.getTag().equals(Tag.NULL) || value.isEmpty();
  }

  private void fault(Mark mark, String what) {
    faults.add((mark.getLine() + 1) + ": " + what);
  }
}
