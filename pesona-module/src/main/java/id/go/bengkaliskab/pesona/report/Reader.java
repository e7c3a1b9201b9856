package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who reads records, and how far they may.
 *
 * @param actor who
 * @param role role by which they read
 * @param ofAll whether they read of everybody; if not, of themselves only
 */
record Reader(Actor actor, String role, boolean ofAll) {
  /**
   * A reader, by their own roles and those of absent people for whom they stand in.
   *
   * @param day day of the office on which the roles are looked at
   * @throws Refused (not allowed) when they have no role at all
   */
  static Reader of(Nodes nodes, Absences absences, Actor actor, LocalDate day) {
    Set<String> roles =
        actor.person().map(person -> absences.rolesOf(nodes, person, day)).orElse(Set.of());
    if (roles.isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.report.role", actor.name());
    }
    return Stream.concat(Person.SUPERVISORS.stream(), Stream.of(Person.ADMINISTRATOR))
        .filter(roles::contains)
        .findFirst()
        .map(role -> new Reader(actor, role, true))
        .orElseGet(() -> new Reader(actor, roles.stream().sorted().findFirst().get(), false));
  }
}
