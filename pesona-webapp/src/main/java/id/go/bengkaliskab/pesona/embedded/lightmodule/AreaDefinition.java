package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An area of a page template.
 *
 * @param name name of the area and of its node
 * @param type what it holds
 * @param templateScript script around the components; without one they are rendered in turn
 * @param availableComponents ids of the component templates that may stand here
 * @param enabled whether it is shown at all
 * @param maxComponents how many components of a list are shown; empty for all
 * @param parameters texts that the script reads as {@code def.parameters.x}
 */
public record AreaDefinition(
    String name,
    Type type,
    Optional<String> templateScript,
    Set<String> availableComponents,
    boolean enabled,
    OptionalInt maxComponents,
    Map<String, String> parameters) {
  public AreaDefinition {
    availableComponents = Set.copyOf(availableComponents);
    parameters = Map.copyOf(parameters);
  }

  /** What an area holds. */
  public enum Type {
    /** Any number of components. */
    LIST,
    /** At most one component. */
    SINGLE,
    /** Content of its own and no components. */
    NO_COMPONENT;

    static Type of(String word) {
      return switch (word) {
        case "single" -> SINGLE;
        case "noComponent" -> NO_COMPONENT;
        default -> LIST;
      };
    }
  }
}
