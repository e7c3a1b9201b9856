package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the office, in memory. */
final class Staff implements Directory {
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  Staff() {
    add("rini", "Rini Astuti", "staf-pengolah-data");
    add("dedi", "Dedi Saputra", "staf-pengolah-data");
    add("hasan", "Hasan Basri", "kasi");
    add("nurul", "Nurul Huda", "staf-admin");
    add("zainal", "Zainal Abidin", "kabid");
    add("pengelola", "Pengelola Sistem", Person.ADMINISTRATOR);
    add("tamu", "Tamu");
  }

  void add(String login, String name, String... roles) {
    people.put(
        login,
        new Person(
            login,
            name,
            Optional.of(login + "@example.org"),
            Locale.forLanguageTag("id"),
            Set.of(roles),
            true));
  }

  void disable(String login) {
    Person person = people.get(login);
    people.put(
        login,
        new Person(
            person.login(),
            person.name(),
            person.email(),
            person.language(),
            person.roles(),
            false));
  }

  void remove(String login) {
    people.remove(login);
  }

  @Override
  public Optional<Person> person(String login) {
    return Optional.ofNullable(people.get(login));
  }

  @Override
  public List<Person> withRole(String role) {
    return people.values().stream()
        .filter(person -> person.holds(role))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }
}
