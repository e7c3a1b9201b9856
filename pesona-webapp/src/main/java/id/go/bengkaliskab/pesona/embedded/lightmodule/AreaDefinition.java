package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Optional;
import java.util.Set;

/**
 * An area of a page template.
 *
 * @param name name of the area and of its node
 * @param type {@code list} or {@code single}
 * @param templateScript script around the components; without one they are rendered in turn
 * @param availableComponents ids of the component templates that may stand here
 */
public record AreaDefinition(
    String name, String type, Optional<String> templateScript, Set<String> availableComponents) {
  public AreaDefinition {
    availableComponents = Set.copyOf(availableComponents);
  }
}
