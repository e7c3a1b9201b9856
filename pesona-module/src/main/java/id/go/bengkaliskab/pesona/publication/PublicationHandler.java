package id.go.bengkaliskab.pesona.publication;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.Workflow;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes a revision and tells the procedure how it went: {@code live}, or {@code failed} when no
 * attempt is left. Once the article has left the state {@code publishing} at that revision there is
 * nothing to do, so a message that comes again after a crash does no harm.
 */
public final class PublicationHandler implements Handler {
  private static final Logger log = LoggerFactory.getLogger(PublicationHandler.class);

  /** With the outbox's pauses a little over a minute: an office waits at the screen for it. */
  private static final int ATTEMPTS = 6;

  /** Records are kept in the language of the office. */
  private static final Locale OFFICE = Locale.forLanguageTag("id");

  private final Store store;
  private final PublicSide publicSide;
  private final PublicAddress address;
  private final Workflow workflow;
  private final UnaryOperator<String> mediaHash;
  private final Texts texts;

  /**
   * @param store workspace of the module
   * @param publicSide what the public sees
   * @param address the site as a reader reaches it
   * @param workflow is told how it went
   * @param mediaHash gives the SHA-256 of the bytes behind an asset key; refuses unknown keys
   * @param texts sentences of reasons
   */
  public PublicationHandler(
      Store store,
      PublicSide publicSide,
      PublicAddress address,
      Workflow workflow,
      UnaryOperator<String> mediaHash,
      Texts texts) {
    this.store = store;
    this.publicSide = publicSide;
    this.address = address;
    this.workflow = workflow;
    this.mediaHash = mediaHash;
    this.texts = texts;
  }

  @Override
  public String type() {
    return PublicationEffect.PUBLICATION;
  }

  @Override
  public int attempts() {
    return ATTEMPTS;
  }

  @Override
  public void carryOut(Message message) throws NotServed, IOException, InterruptedException {
    Optional<Due> due = due(message);
    if (due.isEmpty()) {
      return;
    }
    Revision revision = due.get().revision();
    if (!isApproved(due.get())) {
      perform("failed", revision, Optional.of(text("publication.failed.approval")));
      return;
    }
    publicSide.show(revision.article(), revision.number());
    requireServed(revision);
    perform(Procedure.LIVE, revision, Optional.empty());
  }

  @Override
  public void gaveUp(Message message) {
    Optional<Due> due = due(message);
    if (due.isEmpty()) {
      return;
    }
    bringBackFormer(due.get());
    String reason = text("publication.failed", message.attempts(), message.lastError().orElse("?"));
    int longest = Math.min(reason.length(), TransitionRequest.LONGEST_REASON);
    perform("failed", due.get().revision(), Optional.of(reason.substring(0, longest)));
  }

  private Optional<Due> due(Message message) {
    ArticleId id = new ArticleId(message.require(PublicationEffect.ARTICLE));
    int number = message.payload().required(PublicationEffect.REVISION).intValue();
    return store.read(
        reading ->
            WorkflowStates.find(reading, id)
                .filter(state -> state.position().publishing() && state.revision() == number)
                .map(state -> due(reading, state)));
  }

  private static Due due(Nodes nodes, WorkflowState state) {
    ArticleId id = state.articleId();
    Optional<Article> former =
        state
            .publicCopy()
            .map(PublicCopy::revision)
            .flatMap(number -> Revisions.find(nodes, id, number))
            .map(Revision::article);
    return new Due(state, Revisions.find(nodes, id, state.revision()).orElseThrow(), former);
  }

  /** Asked again at the last moment, with the media as they are now. */
  private boolean isApproved(Due due) {
    Fingerprint now = Fingerprint.of(due.revision().article(), mediaHash);
    return due.state().approval().filter(approval -> approval.covers(now)).isPresent();
  }

  private void requireServed(Revision revision)
      throws NotServed, IOException, InterruptedException {
    String path = revision.article().publicPath().orElseThrow();
    PublicAddress.Answer answer;
    try {
      // with a query no cache on the way has an older answer
      answer = address.fetch(path + "?revision=" + revision.number());
    } catch (IOException e) {
      throw new IOException(text("publication.failed.unreachable", path, String.valueOf(e)), e);
    }
    if (answer.status() != 200) {
      throw new NotServed(text("publication.failed.status", path, answer.status()));
    }
    String mark =
        "<meta name=\"pesona:revision\" content=\""
            + revision.article().id()
            + '.'
            + revision.number()
            + '"';
    if (!answer.body().contains(mark)) {
      throw new NotServed(text("publication.failed.outdated", path));
    }
  }

  /** What could not be shown to the end must not stay half public. */
  private void bringBackFormer(Due due) {
    try {
      if (due.former().isPresent()) {
        publicSide.show(due.former().get(), due.state().publicCopy().orElseThrow().revision());
      } else {
        publicSide.withdraw(due.state().articleId(), () -> true);
      }
    } catch (RuntimeException e) {
      log.error("the former public state of {} could not be restored", due.state().articleId(), e);
    }
  }

  private void perform(String outcome, Revision revision, Optional<String> reason) {
    workflow.perform(
        new TransitionRequest(
            revision.article().id(), outcome, Actor.SYSTEM, reason, revision.number()));
  }

  private String text(String key, Object... arguments) {
    return texts.text(OFFICE, key, arguments);
  }

  private record Due(WorkflowState state, Revision revision, Optional<Article> former) {}
}
