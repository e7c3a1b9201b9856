package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Difference;
import id.go.bengkaliskab.pesona.record.Entry;

/**
 * Words changed after the approval, with a reason.
 *
 * @param article content after it
 * @param state state after it
 * @param difference what changed
 * @param actor by whom
 * @param reason why
 * @param entry its record
 */
public record Correction(
    Article article,
    WorkflowState state,
    Difference difference,
    Actor actor,
    String reason,
    Entry entry) {}
