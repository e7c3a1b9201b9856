package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Entry;
import java.util.Optional;

/**
 * An outcome that was performed.
 *
 * @param article content at that moment
 * @param before state before it
 * @param after state after it
 * @param procedure version of the procedure that the round before it followed
 * @param outcome what was performed
 * @param actor by whom
 * @param reason reason given
 * @param entry its record
 */
public record Transition(
    Article article,
    WorkflowState before,
    WorkflowState after,
    Procedure procedure,
    Outcome outcome,
    Actor actor,
    Optional<String> reason,
    Entry entry) {}
