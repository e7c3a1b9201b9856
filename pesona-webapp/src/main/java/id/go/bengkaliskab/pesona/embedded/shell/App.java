package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Objects;
import java.util.Set;

/**
 * An app of the launcher, as its descriptor says.
 *
 * @param name name of the app without its module, such as {@code artikel}; the address begins with
 *     it
 * @param labelKey key of its label in the message bundles
 * @param roles ids of the procedure roles that may open it
 */
public record App(String name, String labelKey, Set<String> roles) {
  public App {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(labelKey, "labelKey");
    roles = Set.copyOf(roles);
  }

  /** Whether somebody may open it. */
  public boolean isFor(Person person) {
    return roles.stream().anyMatch(person::holds);
  }
}
