package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people of Magnolia's realm {@code admin}, where an office keeps its accounts. */
final class MagnoliaDirectory implements Directory {
  private static final String REALM = "admin";

  private final SecuritySupport security;

  MagnoliaDirectory(SecuritySupport security) {
    this.security = security;
  }

  @Override
  public Optional<Person> person(String login) {
    return Optional.ofNullable(users().getUser(login)).map(People::of);
  }

  @Override
  public List<Person> withRole(String role) {
    return users().getAllUsers().stream()
        .map(People::of)
        .filter(person -> person.holds(role))
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::login))
        .toList();
  }

  private UserManager users() {
    return security.getUserManager(REALM);
  }
}
