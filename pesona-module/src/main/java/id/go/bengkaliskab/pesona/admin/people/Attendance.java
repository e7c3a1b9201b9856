package id.go.bengkaliskab.pesona.admin.people;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is away and who stands in; the procedure lets the person and the Kabid say so. */
public final class Attendance {
  private static final String HEAD = "kabid";

  private final Store store;
  private final Desk desk;
  private final Directory directory;

  /**
   * @param store workspace of the module
   * @param desk keeps absences, knows the roles
   * @param directory the people of the office
   */
  public Attendance(Store store, Desk desk, Directory directory) {
    this.store = store;
    this.desk = desk;
    this.directory = directory;
  }

  /** Enabled people with a role of the procedure, in the order of their names. */
  public List<Person> colleagues() {
    return roles().stream()
        .flatMap(role -> directory.withRole(role.id()).stream())
        .distinct()
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::login))
        .toList();
  }

  /** Whose absence somebody may set: the Kabid everybody's, others their own. */
  public List<Person> within(Person setter) {
    return colleagues().stream()
        .filter(person -> setter.holds(HEAD) || person.login().equals(setter.login()))
        .toList();
  }

  /** The roles of the procedure. */
  public List<Role> roles() {
    return List.copyOf(desk.procedures().current().roles());
  }

  /** The days somebody is away, if any are set. */
  public Optional<Absence> of(String login) {
    return store.read(reading -> Absences.find(reading, login));
  }

  /** Name of a person, or the login of an account that is gone. */
  public String nameOf(String login) {
    return desk.absences().nameOf(login);
  }

  /**
   * Sets an absence.
   *
   * @param from first day, or null when it was left out
   * @param until last day, or null when it was left out
   * @param deputy login of who stands in
   * @throws Refused when the days are wrong, the deputy can't act or the actor may not set it
   */
  public void set(
      String login, LocalDate from, LocalDate until, Optional<String> deputy, Actor actor) {
    if (from == null || until == null) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.absence.days");
    }
    if (until.isBefore(from)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.absence.order");
    }
    desk.leaves().set(login, Optional.of(new Absence(login, from, until, deputy)), actor);
  }

  /**
   * Ends an absence.
   *
   * @throws Refused when the actor may not
   */
  public void end(String login, Actor actor) {
    desk.leaves().set(login, Optional.empty(), actor);
  }
}
