package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts, and by which way the act came in.
 *
 * @param person the person; empty for the system itself
 * @param via {@code rest}, {@code mail-link}, {@code inbox}, {@code system} …
 */
public record Actor(Optional<Person> person, String via) {

  /** Login under which acts of the system are recorded. */
  public static final String SYSTEM_LOGIN = "system";

  /** The system: outcomes of effects, never an act of a person. */
  public static final Actor SYSTEM = new Actor(Optional.empty(), SYSTEM_LOGIN);

  public Actor {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(via, "via");
  }

  /** A person who acts. */
  public static Actor of(Person person, String via) {
    return new Actor(Optional.of(person), via);
  }

  /** Login, or {@code system}. */
  public String login() {
    return person.map(Person::login).orElse(SYSTEM_LOGIN);
  }

  /** Name to show. */
  public String name() {
    return person.map(Person::name).orElse("Pesona");
  }

  /** Whether this is no person. */
  public boolean isSystem() {
    return person.isEmpty();
  }
}
