package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.article.Slugs;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The content of articles as the workflow loads and keeps it. */
final class Contents {
  /** Sorts lists by the time an article was begun; unique, so that pages can be cut by it. */
  private static final String LIST_KEY = "listKey";

  private final UnaryOperator<String> mediaHash;

  /**
   * @param mediaHash gives the SHA-256 of the bytes behind an asset key; refuses a key that is
   *     unknown
   */
  Contents(UnaryOperator<String> mediaHash) {
    this.mediaHash = mediaHash;
  }

  Article load(Nodes nodes, ArticleId id) {
    return nodes
        .find(id.path())
        .map(ArticleNodes::read)
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", id.value()));
  }

  Fingerprint fingerprint(Article article) {
    return Fingerprint.of(article, mediaHash);
  }

  /** Writes content, its slug and the newest revision. */
  void keep(
      UnitOfWork unit,
      Article article,
      WorkflowState state,
      Actor actor,
      String cause,
      Instant now) {
    Slugs.reserve(unit, article);
    AssetUses.note(unit, article);
    StoredNode node = ArticleNodes.write(unit, article);
    if (!node.has(LIST_KEY)) {
      node.set(LIST_KEY, now + "-" + article.id());
    }
    remember(unit, article, state, actor, cause, now);
  }

  /** Writes the newest revision of content that stays as it is. */
  void remember(
      UnitOfWork unit,
      Article article,
      WorkflowState state,
      Actor actor,
      String cause,
      Instant now) {
    Revisions.add(
        unit,
        new Revision(
            state.revision(),
            state.round(),
            actor.login(),
            now,
            cause,
            fingerprint(article),
            article));
  }
}
