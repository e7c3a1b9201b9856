package id.go.bengkaliskab.pesona.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Transition;

/** Promises the publication or the withdrawal that an outcome asks for. */
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
    switch (transition.outcome().id()) {
      case "publish" -> promise(unit, PUBLICATION, transition);
      case "unpublish" -> promise(unit, WITHDRAWAL, transition);
      default -> {
        // every other outcome leaves the public side as it is
      }
    }
  }

  private void promise(UnitOfWork unit, String type, Transition transition) {
    String article = transition.article().id().value();
    int revision = transition.after().revision();
    ObjectNode payload = CanonicalJson.object().put(ARTICLE, article).put(REVISION, revision);
    outbox.promise(unit, type, article + '.' + revision, payload);
  }
}
