package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.record.StepTime;
import java.time.Instant;

/**
 * A step that somebody brought to its end.
 *
 * @param step id of the step
 * @param login who did it
 * @param procedureHash version of the procedure it was done under
 * @param at when it ended
 * @param time how long it took
 */
record DoneStep(String step, String login, String procedureHash, Instant at, StepTime time) {}
