package id.go.bengkaliskab.pesona.host.contract;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

final class Staff {
  private Staff() {}

  static Person person(String login, String name, String... roles) {
    return new Person(
        login,
        name,
        Optional.of(login + "@pesona.test"),
        Locale.forLanguageTag("id"),
        Set.of(roles),
        true);
  }

  static Person disabled(Person person) {
    return new Person(
        person.login(), person.name(), person.email(), person.language(), person.roles(), false);
  }

  static Person withoutMail(Person person) {
    return new Person(
        person.login(),
        person.name(),
        Optional.empty(),
        person.language(),
        person.roles(),
        person.enabled());
  }
}
