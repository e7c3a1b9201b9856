package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is away and who stands in, under {@code /people}. */
public final class Absences {
  /** Roles that a deputy may hold for an absent person. */
  private static final List<String> DEPUTISED = Person.SUPERVISORS;

  private final Directory directory;

  /**
   * @param directory the people of the office
   */
  public Absences(Directory directory) {
    this.directory = directory;
  }

  /** The days a person is away, if any are set. */
  public static Optional<Absence> find(Nodes nodes, String login) {
    return nodes.find(path(login)).flatMap(Absences::read);
  }

  /** The administrator never performs, so not for others either. */
  boolean mayStandIn(String login) {
    return directory
        .person(login)
        .filter(person -> person.enabled() && !person.holds(Person.ADMINISTRATOR))
        .isPresent();
  }

  /** Keeps the days a person is away; none when empty. */
  static void keep(UnitOfWork unit, String login, Optional<Absence> absence) {
    unit.find(path(login)).ifPresent(StoredNode::remove);
    absence.ifPresent(
        it ->
            unit.create(path(login), "pesona:entry")
                .set("absentFrom", it.from().toString())
                .set("absentUntil", it.until().toString())
                .set("deputy", it.deputy()));
  }

  /** Name of a person, or the login of an account that is gone. */
  public String nameOf(String login) {
    return directory.person(login).map(Person::name).orElse(login);
  }

  /** Whether a person has an account that may act, and isn't away on a day. */
  boolean isThere(Nodes nodes, String login, LocalDate day) {
    return directory.person(login).filter(Person::enabled).isPresent()
        && !isAbsent(nodes, login, day);
  }

  /** Whether a person is away on a day. */
  boolean isAbsent(Nodes nodes, String login, LocalDate day) {
    return find(nodes, login).filter(absence -> absence.covers(day)).isPresent();
  }

  /**
   * The roles that a person holds on a day: their own, and those of absent people they stand in
   * for.
   */
  public Set<String> rolesOf(Nodes nodes, Person person, LocalDate day) {
    if (!person.enabled()) {
      return Set.of();
    }
    Set<String> roles = new HashSet<>(person.roles());
    for (StoredNode node : nodes.childrenOf("/people")) {
      read(node)
          .filter(absence -> absence.covers(day))
          .filter(absence -> absence.deputy().filter(person.login()::equals).isPresent())
          .flatMap(absence -> directory.person(absence.login()))
          .ifPresent(
              absent -> absent.roles().stream().filter(DEPUTISED::contains).forEach(roles::add));
    }
    return roles;
  }

  /** A person with the roles of a day; a disabled account has none. */
  public Person withRolesOf(Nodes nodes, Person person, LocalDate day) {
    return new Person(
        person.login(),
        person.name(),
        person.email(),
        person.language(),
        rolesOf(nodes, person, day),
        person.enabled());
  }

  /** The roles of somebody by their login; none without an account. */
  Set<String> rolesOf(Nodes nodes, String login, LocalDate day) {
    return directory.person(login).map(person -> rolesOf(nodes, person, day)).orElse(Set.of());
  }

  /** Those who hold a role on a day and are there: holders who aren't away, and deputies. */
  public List<Person> present(Nodes nodes, String role, LocalDate day) {
    Set<String> logins = new HashSet<>();
    directory.withRole(role).forEach(person -> logins.add(person.login()));
    nodes.childrenOf("/people").stream()
        .flatMap(node -> read(node).stream())
        .filter(absence -> absence.covers(day))
        .flatMap(absence -> absence.deputy().stream())
        .forEach(logins::add);
    return logins.stream()
        .sorted()
        .flatMap(login -> directory.person(login).stream())
        .filter(person -> rolesOf(nodes, person, day).contains(role))
        .filter(person -> !isAbsent(nodes, person.login(), day))
        .toList();
  }

  private static Optional<Absence> read(StoredNode node) {
    return node.text("absentFrom")
        .map(
            from ->
                new Absence(
                    node.name(),
                    LocalDate.parse(from),
                    LocalDate.parse(node.requireText("absentUntil")),
                    node.text("deputy")));
  }

  private static String path(String login) {
    return "/people/" + login;
  }
}
