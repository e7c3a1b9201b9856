package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody wants to perform an outcome.
 *
 * @param articleId on which article
 * @param outcome id of the outcome
 * @param actor who
 * @param reason reason given
 * @param expectedRevision revision the actor saw
 * @param publishAt when it is to be public; for outcomes that lead to publishing only, empty for at
 *     once
 */
public record TransitionRequest(
    ArticleId articleId,
    String outcome,
    Actor actor,
    Optional<String> reason,
    int expectedRevision,
    Optional<Instant> publishAt) {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 2_000;

  public TransitionRequest {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(publishAt, "publishAt");
    reason = reason.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A request without a planned moment of publication. */
  public TransitionRequest(
      ArticleId articleId,
      String outcome,
      Actor actor,
      Optional<String> reason,
      int expectedRevision) {
    this(articleId, outcome, actor, reason, expectedRevision, Optional.empty());
  }
}
