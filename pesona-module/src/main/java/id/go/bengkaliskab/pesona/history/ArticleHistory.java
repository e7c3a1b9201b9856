package id.go.bengkaliskab.pesona.history;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.article.comparison.Comparison;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.List;

/**
 * The revisions of an article and what differs between them. Who may look is the caller's check.
 */
public final class ArticleHistory {
  private final Store store;
  private final Directory directory;
  private final ProcedureVersions procedures;

  /**
   * @param store workspace of the module
   * @param directory names of the people
   * @param procedures labels of the outcomes
   */
  public ArticleHistory(Store store, Directory directory, ProcedureVersions procedures) {
    this.store = store;
    this.directory = directory;
    this.procedures = procedures;
  }

  /**
   * All revisions of an article, the newest first.
   *
   * @throws Refused (not found) when there is no such article
   */
  public List<RevisionLine> revisions(ArticleId id) {
    return store.read(
        reading -> {
          Procedure procedure = procedure(reading, id);
          return Revisions.list(reading, id).stream().map(it -> line(it, procedure)).toList();
        });
  }

  /**
   * Compares two revisions of an article.
   *
   * @param from number of the one that is held to have been before
   * @param to number of the other
   * @throws Refused (not found) when there is no such article or revision
   */
  public RevisionComparison compare(ArticleId id, int from, int to) {
    return store.read(
        reading -> {
          Procedure procedure = procedure(reading, id);
          Revision before = require(reading, id, from);
          Revision after = require(reading, id, to);
          return new RevisionComparison(
              line(before, procedure),
              line(after, procedure),
              Comparison.between(before.article(), after.article()));
        });
  }

  private Procedure procedure(Reading reading, ArticleId id) {
    return procedures.byHash(WorkflowStates.require(reading, id).procedureHash());
  }

  private RevisionLine line(Revision revision, Procedure procedure) {
    return new RevisionLine(
        revision.number(),
        revision.round(),
        revision.author(),
        nameOf(revision.author()),
        revision.at(),
        revision.cause(),
        procedure.outcome(revision.cause()).map(Outcome::label),
        revision.fingerprint());
  }

  private String nameOf(String login) {
    return login.equals(Actor.SYSTEM_LOGIN)
        ? Actor.SYSTEM.name()
        : directory.person(login).map(Person::name).orElse(login);
  }

  private static Revision require(Nodes nodes, ArticleId id, int number) {
    return Revisions.find(nodes, id, number)
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.revision.unknown", number));
  }
}
