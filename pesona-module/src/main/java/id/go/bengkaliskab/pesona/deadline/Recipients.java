package id.go.bengkaliskab.pesona.deadline;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Options;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whom a stage of a deadline concerns. */
final class Recipients {
  private static final List<String> SUPERVISORS = List.of("kabid");

  private final Audience audience;
  private final Options options;

  Recipients(Audience audience, Options options) {
    this.audience = audience;
    this.options = options;
  }

  /** Logins of those who are to be told, each once. */
  List<String> of(Nodes nodes, Deadline deadline, Stage stage, Instant now) {
    if (stage == Stage.OVERDUE) {
      return logins(audience.present(nodes, deadline.procedure(), SUPERVISORS, now));
    }
    return holder(nodes, deadline.state(), now)
        .map(List::of)
        .orElseGet(() -> performers(nodes, deadline, now));
  }

  /** Who works on the step, else to whom it was given. */
  private Optional<String> holder(Nodes nodes, WorkflowState state, Instant now) {
    return options
        .claim(nodes, state, now)
        .map(claim -> claim.login())
        .or(() -> options.assignment(nodes, state, now).map(assignment -> assignment.login()));
  }

  /** Of a step that takes somebody impartial only those; of all others everybody who is there. */
  private List<String> performers(Nodes nodes, Deadline deadline, Instant now) {
    WorkflowState state = deadline.state();
    Step step = deadline.procedure().require(state.position().step());
    boolean impartial =
        step.outcomes().stream().anyMatch(outcome -> outcome.guards().contains("not-own-work"));
    return logins(
        impartial
            ? audience.deciders(nodes, deadline.procedure(), state, now)
            : audience.performers(nodes, deadline.procedure(), state, now));
  }

  private static List<String> logins(List<Person> people) {
    return people.stream().map(Person::login).distinct().toList();
  }
}
