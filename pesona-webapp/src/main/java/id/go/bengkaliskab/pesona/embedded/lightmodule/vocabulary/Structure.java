package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of definition: its properties, and its types where it has several.
 *
 * @param name name in the vocabulary, such as {@code field}
 * @param names word under which message keys speak of one of its kind, such as {@code field}
 * @param choosers properties that tell the type, such as {@code $type}; empty when there are none
 * @param standard type of a definition that tells none
 * @param properties properties of every type, by name
 * @param types types
 * @param hides properties that mean nothing here
 */
public record Structure(
    String name,
    Optional<String> names,
    List<String> choosers,
    Optional<String> standard,
    Map<String, Property> properties,
    List<DefinitionType> types,
    Set<String> hides) {
  public Structure {
    choosers = List.copyOf(choosers);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    types = List.copyOf(types);
    hides = Set.copyOf(hides);
  }

  /** The type of an alias or class name. */
  public Optional<DefinitionType> type(String called) {
    return types.stream().filter(type -> type.isCalled(called)).findFirst();
  }

  /** The properties that a definition of a type may have. */
  public Map<String, Property> propertiesOf(Optional<DefinitionType> type) {
    Map<String, Property> all = new LinkedHashMap<>(properties);
    type.ifPresent(
        chosen -> {
          all.putAll(chosen.properties());
          chosen.hides().forEach(all::remove);
        });
    hides.forEach(all::remove);
    return all;
  }
}
