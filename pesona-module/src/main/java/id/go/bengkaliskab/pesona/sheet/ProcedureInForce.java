package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.time.Instant;
import java.util.Optional;

/**
 * The version of the procedure that the next article begins under.
 *
 * @param procedure that version
 * @param since since when it is in force; empty when that isn't known
 */
public record ProcedureInForce(Procedure procedure, Optional<Instant> since) {}
