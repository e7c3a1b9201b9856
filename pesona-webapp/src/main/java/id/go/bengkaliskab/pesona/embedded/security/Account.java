package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * An account as its administrator sees it.
 *
 * @param person whose it is
 * @param nip employee number, if there is one
 * @param hasPassword whether somebody can sign in with it; without one an invitation is open, or
 *     none was sent
 */
public record Account(Person person, Optional<String> nip, boolean hasPassword) {
  public Account {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(nip, "nip");
  }
}
