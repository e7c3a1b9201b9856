package id.go.bengkaliskab.pesona.publication;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Position;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;

/** Takes an article off the public side, unless it was published anew meanwhile. */
public final class WithdrawalHandler implements Handler {
  /** Two days of hourly attempts: what must go has to go. */
  private static final int ATTEMPTS = 60;

  private final Store store;
  private final PublicSide publicSide;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param publicSide what the public sees
   * @param clock tells whether a planned publication has begun
   */
  public WithdrawalHandler(Store store, PublicSide publicSide, Clock clock) {
    this.store = store;
    this.publicSide = publicSide;
    this.clock = clock;
  }

  @Override
  public String type() {
    return PublicationEffect.WITHDRAWAL;
  }

  @Override
  public int attempts() {
    return ATTEMPTS;
  }

  @Override
  public void carryOut(Message message) {
    ArticleId id = new ArticleId(message.require(PublicationEffect.ARTICLE));
    publicSide.withdraw(id, () -> isOff(id));
  }

  private boolean isOff(ArticleId id) {
    return store.read(reading -> WorkflowStates.find(reading, id)).filter(this::isPublic).isEmpty();
  }

  private boolean isPublic(WorkflowState state) {
    Position position = state.position();
    boolean onItsWay = position.publishing() && !position.isScheduled(clock.instant());
    return state.publicCopy().isPresent() || onItsWay;
  }
}
