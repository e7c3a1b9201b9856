package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;

/**
 * Something that an admitted actor does to an article, within one unit of work.
 *
 * @param unit where it is written
 * @param actor by whom
 * @param admitted in which role
 * @param state state before it
 * @param procedure version of the procedure that the round follows
 * @param now moment of the act, to the millisecond
 */
record Act(
    UnitOfWork unit,
    Actor actor,
    Admitted admitted,
    WorkflowState state,
    Procedure procedure,
    Instant now) {}
