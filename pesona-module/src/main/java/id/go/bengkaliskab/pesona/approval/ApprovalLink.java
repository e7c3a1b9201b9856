package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.Objects;

/**
 * What a personal link stands for. Whether it was used follows from the record of the article: a
 * decision makes another revision, and no flag can disagree with that.
 *
 * @param login for whom
 * @param article on which article
 * @param round in which round
 * @param revision on which revision
 * @param expires until when
 */
public record ApprovalLink(
    String login, ArticleId article, int round, int revision, Instant expires) {
  public ApprovalLink {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(expires, "expires");
  }
}
