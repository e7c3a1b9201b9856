package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the vocabulary, strictly: a slip in it would let a slip in a definition pass. */
final class VocabularyReader {
  private static final Set<String> TOP =
      Set.of(
          "about",
          "certainty",
          "values",
          "files",
          "message bundles",
          "web resources",
          "structures");
  private static final Set<String> BUNDLES = Set.of("known", "folder", "languages", "effect");
  private static final Set<String> WEB_RESOURCES = Set.of("known", "folder", "endings", "effect");
  private static final Set<String> STRUCTURE =
      Set.of("known", "includes", "names", "chosen by", "default", "hides", "properties", "types");
  private static final Set<String> TYPE =
      Set.of("known", "class", "includes", "effect", "properties", "hides");
  private static final Set<String> PROPERTY =
      Set.of("value", "required", "known", "effect", "keys");

  private final Map<String, ?> raw;
  private final Map<String, String> certainty;
  private final Map<String, String> values;

  private VocabularyReader(Map<String, ?> top) {
    only(top, TOP, "the vocabulary");
    this.raw = map(top.get("structures"));
    this.certainty = texts(top.get("certainty"));
    this.values = texts(top.get("values"));
  }

  static Vocabulary read(String source) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Map<String, ?> top = map(new Yaml(new SafeConstructor(options)).load(source));
    return new VocabularyReader(top).vocabulary(top);
  }

  private Vocabulary vocabulary(Map<String, ?> top) {
    Map<String, String> files = texts(top.get("files"));
    Map<String, Structure> structures = new LinkedHashMap<>();
    raw.keySet().forEach(name -> structures.put(name, structure(name)));
    values
        .keySet()
        .forEach(kind -> require(!raw.containsKey(kind), kind, "is a value and a structure"));
    files.values().forEach(name -> require(structures.containsKey(name), name, "no structure"));
    return new Vocabulary(
        certainty,
        values,
        files,
        bundles(map(top.get("message bundles"))),
        webResources(map(top.get("web resources"))),
        structures);
  }

  private Vocabulary.Bundles bundles(Map<String, ?> own) {
    only(own, BUNDLES, "message bundles");
    certain(text(own, "known"), "message bundles");
    require(
        own.get("languages") instanceof List<?> list && !list.isEmpty(),
        "message bundles",
        "no languages");
    return new Vocabulary.Bundles(
        required(own, "folder", "message bundles"),
        ((List<?>) own.get("languages")).stream().map(Object::toString).toList(),
        new Effect(required(own, "effect", "message bundles")));
  }

  private Vocabulary.WebResources webResources(Map<String, ?> own) {
    only(own, WEB_RESOURCES, "web resources");
    certain(text(own, "known"), "web resources");
    return new Vocabulary.WebResources(
        required(own, "folder", "web resources"),
        texts(own.get("endings")),
        new Effect(required(own, "effect", "web resources")));
  }

  private static String required(Map<String, ?> own, String key, String where) {
    require(own.get(key) != null, where, "no " + key);
    return own.get(key).toString();
  }

  private Structure structure(String name) {
    Map<String, ?> own = map(raw.get(name));
    only(own, STRUCTURE, name);
    Optional<Structure> included = text(own, "includes").map(this::structure);
    String known = certain(text(own, "known"), name);
    Map<String, Property> properties = new LinkedHashMap<>();
    included.ifPresent(other -> properties.putAll(other.properties()));
    properties.putAll(properties(name, known, own));
    List<DefinitionType> types = new ArrayList<>();
    included.ifPresent(other -> types.addAll(other.types()));
    map(own.get("types")).forEach((type, value) -> types.add(type(type, known, map(value))));
    return new Structure(
        name,
        text(own, "names").or(() -> included.flatMap(Structure::names)),
        text(own, "chosen by")
            .map(text -> List.of(text.split(" or ")))
            .orElse(included.map(Structure::choosers).orElse(List.of())),
        text(own, "default"),
        properties,
        types,
        words(own, "hides"));
  }

  private DefinitionType type(String name, String inherited, Map<String, ?> own) {
    only(own, TYPE, name);
    String known = certain(text(own, "known").or(() -> Optional.of(inherited)), name);
    Map<String, Property> properties = new LinkedHashMap<>();
    text(own, "includes").ifPresent(other -> properties.putAll(structure(other).properties()));
    properties.putAll(properties(name, known, own));
    return new DefinitionType(
        name, text(own, "class"), known, effect(own), properties, words(own, "hides"));
  }

  private Map<String, Property> properties(String owner, String inherited, Map<String, ?> own) {
    Map<String, Property> properties = new LinkedHashMap<>();
    map(own.get("properties"))
        .forEach((name, value) -> properties.put(name, property(owner, name, inherited, value)));
    return properties;
  }

  private Property property(String owner, String name, String inherited, Object value) {
    Map<String, ?> own = map(value);
    String where = owner + ", " + name;
    only(own, PROPERTY, where);
    Value holds = Value.parse(text(own, "value").orElse(""));
    require(
        holds.of().equals(Value.WORD)
            || holds.of().equals(Value.ANYTHING)
            || values.containsKey(holds.of())
            || raw.containsKey(holds.of()),
        where,
        "no such value as " + holds.of());
    return new Property(
        name,
        holds,
        Boolean.TRUE.equals(own.get("required")),
        certain(text(own, "known").or(() -> Optional.of(inherited)), where),
        effect(own),
        own.get("keys") instanceof List<?> keys
            ? keys.stream().map(Object::toString).toList()
            : List.of());
  }

  private static Optional<Effect> effect(Map<String, ?> own) {
    return text(own, "effect").map(Effect::new);
  }

  private String certain(Optional<String> known, String where) {
    require(known.filter(certainty::containsKey).isPresent(), where, "no certainty");
    return known.orElseThrow();
  }

  private static Set<String> words(Map<String, ?> own, String key) {
    return text(own, key).map(text -> Set.of(text.split(", "))).orElse(Set.of());
  }

  private static Optional<String> text(Map<String, ?> own, String key) {
    return Optional.ofNullable(own.get(key)).map(Object::toString);
  }

  private static Map<String, String> texts(Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(value).forEach((key, text) -> texts.put(key, text.toString()));
    return texts;
  }

  private static Map<String, ?> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> given) {
      given.forEach((key, entry) -> map.put(key.toString(), entry));
    }
    return map;
  }

  private static void only(Map<String, ?> own, Set<String> allowed, String where) {
    Set<String> others = new LinkedHashSet<>(own.keySet());
    others.removeAll(allowed);
    require(others.isEmpty(), where, "unknown " + others);
  }

  private static void require(boolean right, String where, String problem) {
    if (!right) {
      throw new IllegalStateException("vocabulary.yaml, " + where + ": " + problem);
    }
  }
}
