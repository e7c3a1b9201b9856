package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.DefinitionType;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Property;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Structure;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Value;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Value.Shape;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Holds a definition against the vocabulary and notes every fault with its line. */
final class DefinitionCheck {
  private static final String FORM_FIELDS = "properties";

  private final Vocabulary vocabulary;
  private final ValueCheck values;
  private final ShownTexts texts;
  private final FormTabs tabs;
  private final Faults faults;

  DefinitionCheck(Vocabulary vocabulary, References references, BundleTexts texts, Faults faults) {
    this.vocabulary = vocabulary;
    this.values = new ValueCheck(references, faults);
    this.texts = new ShownTexts(texts, faults);
    this.tabs = new FormTabs(faults);
    this.faults = faults;
  }

  void check(Scope outer, Structure structure, MappingNode node) {
    Entries entries = Entries.of(outer.file(), node, faults);
    Scope scope =
        entries.get(FORM_FIELDS).map(fields -> outer.withFields(fields.entryNames())).orElse(outer);
    tabs.check(scope.file(), entries);
    Optional<DefinitionType> type = type(scope, structure, entries);
    Map<String, Property> known = structure.propertiesOf(type);
    for (String name : entries.names()) {
      if (!structure.choosers().contains(name)) {
        entry(scope, known, name, entries.get(name).orElseThrow());
      }
    }
    known.values().stream()
        .filter(property -> !entries.has(property.name()))
        .forEach(property -> absent(scope, entries.line(), property));
  }

  private Optional<DefinitionType> type(Scope scope, Structure structure, Entries entries) {
    if (structure.choosers().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> chooser = structure.choosers().stream().filter(entries::has).findFirst();
    if (chooser.isEmpty()) {
      if (structure.standard().isEmpty()) {
        faults.add(scope.file(), entries.line(), "property.missing", structure.choosers().get(0));
      }
      return structure.standard().flatMap(structure::type);
    }
    Entries.Entry entry = entries.get(chooser.get()).orElseThrow();
    String called = entry.text().orElse("");
    Optional<DefinitionType> type = structure.type(called);
    if (type.isEmpty()) {
      faults.add(
          scope.file(),
          entry.line(),
          "type.unknown",
          chooser.get(),
          called,
          structure.types().stream()
              .filter(usable -> usable.effect().isPresent())
              .map(DefinitionType::name)
              .collect(Collectors.joining(", ")));
    } else if (type.get().effect().isEmpty()) {
      faults.add(scope.file(), entry.line(), "type.without-effect", called);
    }
    return type;
  }

  private void entry(Scope scope, Map<String, Property> known, String name, Entries.Entry entry) {
    Property property = known.get(name);
    if (property == null) {
      faults.add(
          scope.file(),
          entry.line(),
          "property.unknown",
          name,
          known.values().stream()
              .filter(usable -> usable.effect().isPresent())
              .map(Property::name)
              .collect(Collectors.joining(", ")));
    } else if (property.effect().isEmpty()) {
      faults.add(scope.file(), entry.line(), "property.without-effect", name, property.known());
    } else if (entry.value().getTag().getValue().startsWith("!")) {
      faults.add(scope.file(), entry.line(), "yaml.tag", entry.value().getTag().getValue());
    } else {
      value(scope, property, entry);
    }
  }

  private void absent(Scope scope, int line, Property property) {
    if (property.required()) {
      faults.add(scope.file(), line, "property.missing", property.name());
    } else if (!property.keys().isEmpty()) {
      texts.generated(scope, line, property);
    }
  }

  private void value(Scope scope, Property property, Entries.Entry entry) {
    Shape shape = property.value().shape();
    if (shape == Shape.ONE) {
      one(scope, entry.line(), property, entry.value());
    } else if (entry.value() instanceof MappingNode mapping && shape != Shape.LIST) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          Entries.Entry named = new Entries.Entry(Entries.lineOf(key), tuple.getValueNode());
          one(named(scope, property, key.getValue()), named.line(), property, named.value());
        }
      }
    } else if (entry.value() instanceof SequenceNode sequence && shape != Shape.MAP) {
      listed(scope, property, sequence);
    } else {
      faults.add(
          scope.file(),
          entry.line(),
          "shape." + shape.name().toLowerCase(java.util.Locale.ROOT),
          property.name());
    }
  }

  private void listed(Scope scope, Property property, SequenceNode sequence) {
    boolean named =
        vocabulary.isStructure(property.value().of())
            && property.value().shape() == Shape.MAP_OR_LIST;
    Set<String> names = new HashSet<>();
    for (Node node : sequence.getValue()) {
      int line = Entries.lineOf(node);
      Optional<String> name = Entries.Entry.nameOf(node);
      if (named && name.isEmpty()) {
        faults.add(scope.file(), line, "property.missing", "name");
      } else if (name.isPresent() && !names.add(name.get())) {
        faults.add(scope.file(), line, "yaml.twice", name.get());
      }
      one(name.map(called -> named(scope, property, called)).orElse(scope), line, property, node);
    }
  }

  private Scope named(Scope scope, Property property, String name) {
    String of = property.value().of();
    return vocabulary.isStructure(of)
        ? vocabulary.structure(of).names().map(kind -> scope.named(kind, name)).orElse(scope)
        : scope;
  }

  private void one(Scope scope, int line, Property property, Node node) {
    Value value = property.value();
    if (vocabulary.isStructure(value.of())) {
      if (node instanceof MappingNode mapping) {
        check(scope, vocabulary.structure(value.of()), mapping);
      } else {
        faults.add(scope.file(), line, "shape.map", property.name());
      }
    } else if (!(node instanceof ScalarNode scalar)) {
      faults.add(scope.file(), line, "shape.one", property.name());
    } else if (value.of().equals(ShownTexts.NEEDED) || value.of().equals(ShownTexts.OPTIONAL)) {
      texts.given(scope, line, scalar.getValue());
    } else {
      values.check(scope, line, property.name(), value, scalar.getValue());
    }
  }
}
