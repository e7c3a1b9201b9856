package id.go.bengkaliskab.pesona.deadline;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A step whose standard time runs out, with what has not been told of it yet.
 *
 * @param state where the article stands
 * @param procedure version that its round follows
 * @param time time used so far
 * @param untold stages to be told, the least pressing first
 */
record Deadline(
    WorkflowState state, Procedure procedure, StepTime time, NavigableSet<Stage> untold) {
  Deadline {
    untold = Collections.unmodifiableNavigableSet(new TreeSet<>(untold));
  }
}
