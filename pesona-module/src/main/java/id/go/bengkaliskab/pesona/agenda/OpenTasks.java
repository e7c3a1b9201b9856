package id.go.bengkaliskab.pesona.agenda;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Performing;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The work queue seen with the eyes of one person. */
final class OpenTasks {
  private final Desk desk;

  OpenTasks(Desk desk) {
    this.desk = desk;
  }

  /** The queue as it is at a moment. */
  At at(Nodes nodes, Instant now) {
    return new At(nodes, now);
  }

  /** One look at the queue. */
  final class At {
    private final Nodes nodes;
    private final Instant now;

    private At(Nodes nodes, Instant now) {
      this.nodes = nodes;
      this.now = now;
    }

    List<AgendaTask> heldBy(Person person) {
      return list(
          task -> task.claimedBy().filter(person.login()::equals).isPresent(),
          state -> Optional.of(performing(state, person).orElse(Performing.OWN)));
    }

    List<AgendaTask> freeFor(Person person) {
      return list(
          task -> task.claimedBy().isEmpty() && !task.publishing(),
          state -> performing(state, person));
    }

    List<AgendaTask> heldByOthersFor(Person person) {
      return list(
          task -> task.claimedBy().filter(login -> !login.equals(person.login())).isPresent(),
          state -> performing(state, person));
    }

    private Optional<Performing> performing(WorkflowState state, Person person) {
      return desk.options().performing(nodes, state, Actor.of(person, "inbox"), now);
    }

    private List<AgendaTask> list(Predicate<OpenTask> wanted, Standing standing) {
      return OpenWork.list(nodes).stream()
          .filter(wanted)
          .flatMap(task -> describe(task, standing).stream())
          .sorted(Comparator.comparing(AgendaTask::due))
          .toList();
    }

    private Optional<AgendaTask> describe(OpenTask task, Standing standing) {
      WorkflowState state = WorkflowStates.require(nodes, new ArticleId(task.articleId()));
      return standing.of(state).map(performing -> describe(task.title(), state, performing));
    }

    private AgendaTask describe(String title, WorkflowState state, Performing performing) {
      Procedure procedure = desk.procedures().byHash(state.procedureHash());
      StepTime time = StepTimes.running(state, procedure, now).orElseThrow();
      return new AgendaTask(
          state.articleId(),
          title,
          state.round(),
          state.revision(),
          procedure.require(state.position().step()),
          state.position().enteredAt(),
          time,
          StepTimes.due(state, time, procedure),
          state.attendance().claim().map(this::holder),
          state.attendance().pause(),
          performing.inPlace());
    }

    private Holder holder(Claim claim) {
      return new Holder(claim.login(), desk.absences().nameOf(claim.login()), claim.since());
    }
  }

  /** As what somebody stands towards a task, if it concerns them. */
  private interface Standing {
    Optional<Performing> of(WorkflowState state);
  }
}
