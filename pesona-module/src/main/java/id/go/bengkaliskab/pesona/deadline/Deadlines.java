package id.go.bengkaliskab.pesona.deadline;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Finds in the work queue what has to be told of standard times. */
final class Deadlines {
  private final ProcedureVersions procedures;

  Deadlines(ProcedureVersions procedures) {
    this.procedures = procedures;
  }

  /**
   * Steps of which a stage is still to be told; none that is paused or on its way to the public.
   */
  List<Deadline> untold(Nodes nodes, Instant now) {
    return OpenWork.list(nodes).stream()
        .filter(task -> !task.publishing() && !task.paused())
        .flatMap(task -> untold(nodes, task, now).stream())
        .toList();
  }

  private Optional<Deadline> untold(Nodes nodes, OpenTask task, Instant now) {
    WorkflowState state = WorkflowStates.require(nodes, new ArticleId(task.articleId()));
    Procedure procedure = procedures.byHash(state.procedureHash());
    StepTime time = StepTimes.running(state, procedure, now).orElseThrow();
    NavigableSet<Stage> untold = new TreeSet<>(Stage.at(time));
    OpenWork.told(nodes, task.articleId(), state.position().enteredAt()).stream()
        .map(Stage::of)
        .forEach(untold::remove);
    return untold.isEmpty()
        ? Optional.empty()
        : Optional.of(new Deadline(state, procedure, time, untold));
  }
}
