package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type that a definition may have, such as {@code textField}.
 *
 * @param name alias for {@code $type}, or the full name of a class
 * @param className the class behind the alias, where it is known
 * @param known how certain it is that Magnolia knows it
 * @param effect what shows that this host honours it
 * @param properties properties that only this type has, by name
 * @param hides common properties that mean nothing here
 */
public record DefinitionType(
    String name,
    Optional<String> className,
    String known,
    Optional<Effect> effect,
    Map<String, Property> properties,
    Set<String> hides) {
  public DefinitionType {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    hides = Set.copyOf(hides);
  }

  boolean isCalled(String value) {
    return name.equals(value) || className.filter(value::equals).isPresent();
  }
}
