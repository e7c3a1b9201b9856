package id.go.bengkaliskab.pesona.procedure;

import static org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A map of the file whose values are asked for by key. Where one is missing or wrong the fault is
 * noted and a stand-in returned, so that reading goes on to the next fault; no stand-in survives,
 * as a file with a fault gives no procedure.
 */
final class YamlMapping {
  /** In place of a missing text. No id and no name can be this. */
  static final String MISSING = "?";

  private static final LocalizedText MISSING_TEXT = new LocalizedText(MISSING, MISSING);
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Node ABSENT = new ScalarNode(Tag.NULL, "", null, null, PLAIN);

  private final Node node;
  private final List<Phrase> context;
  private final Faults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMapping(Node node, List<Phrase> context, Faults faults) {
    this.node = node;
    this.context = context;
    this.faults = faults;
    if (node instanceof MappingNode mapping) {
      addAll(mapping);
    }
  }

  private void addAll(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : MISSING;
      if (key.equals(MISSING)) {
        fault(tuple.getKeyNode(), "key.word");
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), "key.twice", key);
      }
    }
  }

  /** A map that may have these keys and no others. */
  static YamlMapping of(Node node, List<Phrase> context, Faults faults, List<String> keys) {
    YamlMapping mapping = open(node, context, faults);
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && !keys.contains(key.getValue())) {
          mapping.fault(key, "key.unknown", key.getValue(), Faults.list(keys));
        }
      }
    }
    return mapping;
  }

  /** A map whose keys are data, such as years. */
  static YamlMapping open(Node node, List<Phrase> context, Faults faults) {
    YamlMapping mapping = new YamlMapping(node, context, faults);
    if (!(node instanceof MappingNode)) {
      mapping.fault(node, "map.expected");
    }
    return mapping;
  }

  List<Phrase> context() {
    return context;
  }

  Map<String, Node> values() {
    return values;
  }

  /** Where the value of a key stands; the map itself when there is none. */
  Node at(String key) {
    return values.getOrDefault(key, node);
  }

  void fault(Node where, String key, Object... values) {
    faults.add(where, context, Phrase.of(key, values));
  }

  /** The context of what stands within this map. */
  List<Phrase> within(Phrase... inner) {
    List<Phrase> all = new ArrayList<>(context);
    all.addAll(List.of(inner));
    return all;
  }

  Optional<Node> required(String key) {
    Optional<Node> value = Optional.ofNullable(values.get(key));
    // What is no map at all was reported as such already.
    if (value.isEmpty() && node instanceof MappingNode) {
      fault(node, "value.missing", key);
    }
    return value;
  }

  String text(String key) {
    return required(key).map(value -> textOf(value, key)).orElse(MISSING);
  }

  /** Lower-case words joined by hyphens. */
  String id(String key) {
    String id = text(key);
    if (!id.equals(MISSING) && !ID.matcher(id).matches()) {
      fault(at(key), "id.form", id);
    }
    return id;
  }

  /** An id that no item before has; it is added to them. */
  String uniqueId(Set<String> before) {
    String id = id("id");
    if (!id.equals(MISSING) && !before.add(id)) {
      fault(at("id"), "id.twice", id);
    }
    return id;
  }

  int number(String key, int least, int most) {
    String text = text(key);
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    if (!text.equals(MISSING)) {
      fault(at(key), "number.form", key, text, least, most);
    }
    return least;
  }

  /** False when the key is missing. */
  boolean flag(String key) {
    if (!values.containsKey(key)) {
      return false;
    }
    String text = text(key);
    if (!text.equals("true") && !text.equals("false") && !text.equals(MISSING)) {
      fault(at(key), "flag.form", key, text);
    }
    return text.equals("true");
  }

  LocalizedText localized(String key) {
    return required(key).map(value -> localizedOf(value, key)).orElse(MISSING_TEXT);
  }

  /** Blank when the key is missing or has no value. */
  LocalizedText localizedOrBlank(String key) {
    Node value = values.get(key);
    boolean blank =
        value == null || (value instanceof ScalarNode scalar && scalar.getValue().isBlank());
    return blank ? LocalizedText.BLANK : localizedOf(value, key);
  }

  /** The items of a list, which may be empty. */
  List<Node> items(String key) {
    return required(key).map(value -> itemsOf(value, key)).orElse(List.of());
  }

  /** A list of words, each at most once. */
  List<Word> words(String key) {
    List<Word> words = new ArrayList<>();
    for (Node item : items(key)) {
      Word word = new Word(textOf(item, key), item);
      if (words.stream().anyMatch(word::sameAs)) {
        fault(item, "word.twice", word.text(), key);
      } else if (!word.text().equals(MISSING)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a list that are among the known ones; the others are faults. */
  List<String> references(String key, Collection<String> known, String kind) {
    List<String> names = new ArrayList<>();
    for (Word word : words(key)) {
      if (known.contains(word.text())) {
        names.add(word.text());
      } else {
        fault(
            word.node(),
            "reference.unknown",
            word.text(),
            key,
            Phrase.of(kind),
            Faults.list(known));
      }
    }
    return names;
  }

  List<String> referencesOrNone(String key, Collection<String> known, String kind) {
    return values.containsKey(key) ? references(key, known, kind) : List.of();
  }

  /** A map inside this one; an empty one that reports nothing more when it is missing. */
  YamlMapping map(String key, List<String> keys) {
    return required(key)
        .map(value -> of(value, inner(key), faults, keys))
        .orElseGet(() -> new YamlMapping(ABSENT, inner(key), faults));
  }

  YamlMapping openMap(String key) {
    return required(key)
        .map(value -> open(value, inner(key), faults))
        .orElseGet(() -> new YamlMapping(ABSENT, inner(key), faults));
  }

  private LocalizedText localizedOf(Node value, String key) {
    YamlMapping both = of(value, inner(key), faults, List.of("id", "en"));
    String id = both.text("id");
    String en = both.text("en");
    return new LocalizedText(id, en);
  }

  List<LocalizedText> localizedItems(String key) {
    return items(key).stream().map(item -> localizedOf(item, key)).toList();
  }

  private List<Node> itemsOf(Node value, String key) {
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(value, "list.expected", key);
    return List.of();
  }

  private String textOf(Node value, String key) {
    if (!(value instanceof ScalarNode scalar)) {
      fault(value, "text.expected", key);
      return MISSING;
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      fault(value, "value.none", key);
      return MISSING;
    }
    return text;
  }

  private List<Phrase> inner(String key) {
    return within(Phrase.word(key));
  }
}
