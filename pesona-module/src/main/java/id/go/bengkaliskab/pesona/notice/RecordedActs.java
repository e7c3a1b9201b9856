package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;

/** Finds the acts that messages name by article and record. */
public final class RecordedActs {
  private final Store store;
  private final ProcedureVersions procedures;

  /**
   * @param store workspace of the module
   * @param procedures versions of the procedure
   */
  public RecordedActs(Store store, ProcedureVersions procedures) {
    this.store = store;
    this.procedures = procedures;
  }

  /**
   * The act that a message is about.
   *
   * @throws IllegalStateException when the repository lacks what the message names
   */
  public RecordedAct of(Message message) {
    ArticleId id = new ArticleId(message.require(Mailings.ARTICLE));
    long sequence = message.payload().required(Mailings.SEQUENCE).longValue();
    return store.read(reading -> find(reading, id, sequence));
  }

  private RecordedAct find(Nodes nodes, ArticleId id, long sequence) {
    Entry entry =
        Chain.list(nodes, id.value()).stream()
            .filter(it -> it.header().sequence() == sequence)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no record " + id + '/' + sequence));
    WorkflowState state = WorkflowStates.require(nodes, id);
    return new RecordedAct(
        entry,
        content(nodes, id, entry.header().fact().fromRevision()),
        content(nodes, id, entry.header().fact().revision()),
        state,
        procedures.byHash(state.procedureHash()));
  }

  private static Article content(Nodes nodes, ArticleId id, int revision) {
    return Revisions.find(nodes, id, revision)
        .map(Revision::article)
        .orElseThrow(() -> new IllegalStateException("no revision " + id + '/' + revision));
  }
}
