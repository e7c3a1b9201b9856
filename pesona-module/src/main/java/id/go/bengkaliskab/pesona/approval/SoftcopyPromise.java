package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Transition;

/** Promises the softcopy of an approval, the output of SOP step 3. */
final class SoftcopyPromise implements Effect {
  /** Type of the messages. */
  static final String TYPE = "softcopy";

  private final Outbox outbox;

  SoftcopyPromise(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void after(Transition transition, UnitOfWork unit) {
    if (!transition.outcome().id().equals("approve")) {
      return;
    }
    String id = transition.article().id().value();
    long sequence = transition.entry().header().sequence();
    outbox.promise(
        unit,
        TYPE,
        id + '/' + sequence,
        CanonicalJson.object().put("article", id).put("sequence", sequence));
  }
}
