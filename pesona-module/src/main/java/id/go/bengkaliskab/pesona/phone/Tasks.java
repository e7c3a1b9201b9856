package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads articles where they stand. */
final class Tasks {
  private static final Set<String> DECISIONS = Set.of("approve", "reject");

  private final Store store;
  private final ProcedureVersions procedures;

  Tasks(Store store, ProcedureVersions procedures) {
    this.store = store;
    this.procedures = procedures;
  }

  /**
   * The article as it stands.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused (not found) when there is none
   */
  Task require(ArticleId id) {
    return store.read(reading -> task(reading, id));
  }

  /** An outcome that somebody performed on the article. */
  Optional<Entry> performed(ArticleId id, long sequence, String login) {
    return store.read(
        reading ->
            last(
                transitions(reading, id),
                entry ->
                    entry.header().sequence() == sequence
                        && entry.header().fact().actor().equals(login)));
  }

  private Task task(Reading reading, ArticleId id) {
    WorkflowState state = WorkflowStates.require(reading, id);
    List<Entry> transitions = transitions(reading, id);
    Optional<Entry> decision =
        last(
            transitions,
            entry -> entry.header().fact().outcome().filter(DECISIONS::contains).isPresent());
    return new Task(
        content(reading, id, state.revision()).orElseThrow(),
        state,
        procedures.byHash(state.procedureHash()),
        decision,
        decision.flatMap(it -> content(reading, id, it.header().fact().fromRevision())),
        last(
            transitions,
            entry ->
                entry
                    .header()
                    .fact()
                    .target()
                    .filter(state.position().step()::equals)
                    .isPresent()));
  }

  private static Optional<Article> content(Reading reading, ArticleId id, int revision) {
    return Revisions.find(reading, id, revision).map(Revision::article);
  }

  private static List<Entry> transitions(Reading reading, ArticleId id) {
    return Chain.list(reading, id.value()).stream()
        .filter(entry -> entry.header().fact().kind().equals(Fact.TRANSITION))
        .toList();
  }

  private static Optional<Entry> last(List<Entry> entries, Predicate<Entry> which) {
    return entries.stream().filter(which).reduce((earlier, later) -> later);
  }
}
