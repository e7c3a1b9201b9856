package id.go.bengkaliskab.pesona.admin.people;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * An account of the office.
 *
 * @param person whose it is
 * @param nip employee number, if there is one
 * @param hasPassword whether somebody can sign in with it; of no meaning in a wish
 */
public record Member(Person person, Optional<String> nip, boolean hasPassword) {
  public Member {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(nip, "nip");
  }

  /** The same account, enabled or disabled. */
  Member enabled(boolean enabled) {
    return new Member(
        new Person(
            person.login(),
            person.name(),
            person.email(),
            person.language(),
            person.roles(),
            enabled),
        nip,
        hasPassword);
  }
}
