package id.go.bengkaliskab.pesona.agenda;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Assignment;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** One look of one person at the work queue. */
final class OpenTasks {
  private final Desk desk;
  private final Nodes nodes;
  private final Person person;
  private final Instant now;

  OpenTasks(Desk desk, Nodes nodes, Person person, Instant now) {
    this.desk = desk;
    this.nodes = nodes;
    this.person = person;
    this.now = now;
  }

  List<AgendaTask> mine() {
    return list(
        task -> !task.publishing(),
        state ->
            isMine(state)
                ? performing(state).or(() -> Optional.of(Performing.OWN))
                : Optional.empty());
  }

  List<AgendaTask> free() {
    return list(
        task -> !task.publishing(),
        state -> notMine(state).filter(performing -> !isHeld(state, performing)));
  }

  List<AgendaTask> colleagues() {
    return list(
        task -> !task.publishing(),
        state -> notMine(state).filter(performing -> isHeld(state, performing)));
  }

  List<AgendaTask> scheduled() {
    return list(
        OpenTask::publishing,
        state -> state.position().isScheduled(now) ? performing(state) : Optional.empty());
  }

  private boolean isMine(WorkflowState state) {
    return state.isClaimedBy(person.login()) || state.isAssignedTo(person.login());
  }

  private Optional<Performing> notMine(WorkflowState state) {
    return isMine(state) ? Optional.empty() : performing(state);
  }

  private Optional<Performing> performing(WorkflowState state) {
    return desk.options().performing(nodes, state, Actor.of(person, "inbox"), now);
  }

  /** An assignment doesn't hold back who acts in place of the performers. */
  private boolean isHeld(WorkflowState state, Performing performing) {
    return desk.options().claim(nodes, state, now).isPresent()
        || (performing.inPlace().isEmpty()
            && desk.options().assignment(nodes, state, now).isPresent());
  }

  private List<AgendaTask> list(
      Predicate<OpenTask> wanted, Function<WorkflowState, Optional<Performing>> standing) {
    return OpenWork.list(nodes).stream()
        .filter(wanted)
        .flatMap(task -> describe(task, standing).stream())
        .sorted(Comparator.comparing(AgendaTask::due))
        .toList();
  }

  private Optional<AgendaTask> describe(
      OpenTask task, Function<WorkflowState, Optional<Performing>> standing) {
    WorkflowState state = WorkflowStates.require(nodes, new ArticleId(task.articleId()));
    return standing.apply(state).map(performing -> describe(task.title(), state, performing));
  }

  private AgendaTask describe(String title, WorkflowState state, Performing performing) {
    Procedure procedure = desk.procedures().byHash(state.procedureHash());
    return new AgendaTask(
        state.articleId(),
        title,
        state.round(),
        state.revision(),
        procedure.require(state.position().step()),
        state.position().enteredAt(),
        StepTimes.running(state, procedure, now).orElseThrow(),
        StepTimes.due(state, procedure, now).orElseThrow(),
        claim(state).map(claim -> holder(claim, procedure)),
        desk.options().assignment(nodes, state, now).map(this::assigned),
        state.attendance().pause(),
        state.position().publishAt(),
        performing.inPlace());
  }

  /** Their own lapsed claim is shown to them, so that they know that it has lapsed. */
  private Optional<Claim> claim(WorkflowState state) {
    return state.isClaimedBy(person.login())
        ? state.attendance().claim()
        : desk.options().claim(nodes, state, now);
  }

  private Holder holder(Claim claim, Procedure procedure) {
    return new Holder(
        claim.login(),
        desk.absences().nameOf(claim.login()),
        claim.since(),
        claim.activeAt(),
        claim.lapsesAt(procedure.claimLapse()));
  }

  private Assigned assigned(Assignment assignment) {
    return new Assigned(
        assignment.login(),
        desk.absences().nameOf(assignment.login()),
        desk.absences().nameOf(assignment.by()),
        assignment.at());
  }
}
