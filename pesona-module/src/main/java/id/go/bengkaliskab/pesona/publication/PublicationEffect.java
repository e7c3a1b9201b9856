package id.go.bengkaliskab.pesona.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Transition;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;

/**
 * Promises the publication or the withdrawal that an outcome asks for; a planned publication not
 * before its moment. When the plan is changed or given up, the promise is taken back.
 */
public final class PublicationEffect implements Effect {
  static final String PUBLICATION = "publication";
  static final String WITHDRAWAL = "withdrawal";
  static final String ARTICLE = "article";
  static final String REVISION = "revision";

  private final Outbox outbox;

  /**
   * @param outbox where effects are promised
   */
  public PublicationEffect(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void after(Transition transition, UnitOfWork unit) {
    if (transition.before().position().publishing() && !transition.outcome().system()) {
      outbox.withdraw(unit, PUBLICATION, key(transition.before()));
    }
    switch (transition.outcome().id()) {
      case "publish", "reschedule" -> promise(unit, PUBLICATION, transition);
      case "unpublish" -> promise(unit, WITHDRAWAL, transition);
      default -> {
        // every other outcome leaves the public side as it is
      }
    }
  }

  private void promise(UnitOfWork unit, String type, Transition transition) {
    WorkflowState after = transition.after();
    ObjectNode payload =
        CanonicalJson.object()
            .put(ARTICLE, after.articleId().value())
            .put(REVISION, after.revision());
    Instant at = transition.entry().header().at();
    outbox.promise(unit, type, key(after), payload, after.position().publishAt().orElse(at));
  }

  private static String key(WorkflowState state) {
    return state.articleId().value() + '.' + state.revision();
  }
}
