package id.go.bengkaliskab.pesona.admin.share;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareQueue;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Option;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sharing screen stands on.
 *
 * @param queue the articles
 * @param ledger notes posts
 * @param desk ends the step
 */
public record Sharing(ShareQueue queue, ShareLedger ledger, Desk desk) {
  private static final String FINISH = "finish";

  public Sharing {
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(desk, "desk");
  }

  /** What stands against the end of the step; empty when this person may not end it at all. */
  Optional<List<Refusal>> hindrances(ArticleId id, Actor actor) {
    return desk.options().of(id, actor).stream()
        .filter(option -> option.outcome().id().equals(FINISH))
        .map(Option::hindrances)
        .findFirst();
  }

  void finish(ArticleId id, int revision, Actor actor) {
    desk.workflow().perform(new TransitionRequest(id, FINISH, actor, Optional.empty(), revision));
  }

  String nameOf(String login) {
    return desk.absences().nameOf(login);
  }
}
