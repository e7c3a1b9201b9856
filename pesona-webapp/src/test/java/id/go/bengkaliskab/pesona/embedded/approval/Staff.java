package id.go.bengkaliskab.pesona.embedded.approval;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a small office. */
final class Staff implements Directory {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final Map<String, Person> people = new ConcurrentHashMap<>();

  Staff() {
    add("zainal", "Zainal Abidin", "kabid");
    add("nurul", "Nurul Huda", "kasi");
    add("rini", "Rini Marlina", "staf-pengolah-data");
    add("hasan", "Hasan Basri", "staf-pengolah-data");
    add("dedi", "Dedi Kurniawan", "staf-admin");
  }

  void add(String login, String name, String role) {
    put(
        new Person(
            login, name, Optional.of(login + "@kantor.example"), INDONESIAN, Set.of(role), true));
  }

  void put(Person person) {
    people.put(person.login(), person);
  }

  void disable(String login) {
    Person it = get(login);
    put(new Person(login, it.name(), it.email(), it.language(), it.roles(), false));
  }

  Person get(String login) {
    return person(login).orElseThrow();
  }

  @Override
  public Optional<Person> person(String login) {
    return Optional.ofNullable(people.get(login));
  }

  @Override
  public List<Person> withRole(String role) {
    return people.values().stream()
        .filter(person -> person.holds(role))
        .sorted(java.util.Comparator.comparing(Person::name))
        .toList();
  }
}
