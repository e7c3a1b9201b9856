package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.Nodes;
import java.time.Instant;

/**
 * What a guard may look at.
 *
 * @param article content as saved last
 * @param fingerprint hashes of that content
 * @param state state of the article
 * @param procedure version of the procedure that its round follows
 * @param actor who wants to perform the outcome
 * @param now moment of the attempt
 * @param nodes the workspace
 */
public record GuardContext(
    Article article,
    Fingerprint fingerprint,
    WorkflowState state,
    Procedure procedure,
    Actor actor,
    Instant now,
    Nodes nodes) {}
