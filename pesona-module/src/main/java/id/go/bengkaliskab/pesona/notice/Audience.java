package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom a notice concerns: those who are there, and deputies of those who aren't. */
public final class Audience {
  private final Absences absences;

  /**
   * @param absences who is away
   */
  public Audience(Absences absences) {
    this.absences = absences;
  }

  /** Those who hold one of the roles and are there, each once. */
  public List<Person> present(
      Nodes nodes, Procedure procedure, Collection<String> roles, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, procedure.officeHours().zone());
    Map<String, Person> people = new LinkedHashMap<>();
    for (String role : roles) {
      absences
          .present(nodes, role, day)
          .forEach(person -> people.putIfAbsent(person.login(), person));
    }
    return List.copyOf(people.values());
  }

  /** Those who perform the step in which the article stands. */
  public List<Person> performers(
      Nodes nodes, Procedure procedure, WorkflowState state, Instant at) {
    return procedure
        .step(state.position().step())
        .map(step -> present(nodes, procedure, step.performers(), at))
        .orElse(List.of());
  }

  /**
   * Those who may decide on the article: performers who have no hand in its text; when none of them
   * is left, those who act in their place.
   */
  public List<Person> deciders(Nodes nodes, Procedure procedure, WorkflowState state, Instant at) {
    Step step = procedure.require(state.position().step());
    List<Person> performers = impartial(present(nodes, procedure, step.performers(), at), state);
    return performers.isEmpty()
        ? impartial(present(nodes, procedure, step.inPlace(), at), state)
        : performers;
  }

  private static List<Person> impartial(List<Person> people, WorkflowState state) {
    return people.stream().filter(it -> !state.contributors().contains(it.login())).toList();
  }
}
