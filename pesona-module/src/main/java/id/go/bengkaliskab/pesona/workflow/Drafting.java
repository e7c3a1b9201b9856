package id.go.bengkaliskab.pesona.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps what people type before they save it, each for themselves. No claim is asked for: text must
 * not be lost because somebody else has taken the step over meanwhile.
 */
public final class Drafting {
  private final Store store;
  private final Admission admission;
  private final ProcedureVersions procedures;
  private final Clock clock;

  Drafting(Store store, Admission admission, ProcedureVersions procedures, Clock clock) {
    this.store = store;
    this.admission = admission;
    this.procedures = procedures;
    this.clock = clock;
  }

  /**
   * Keeps what the actor has typed, in place of their former draft of this article; their claim, if
   * they have one, is renewed.
   *
   * @param content the article as edited; see {@link Draft}
   * @param baseRevision revision that the actor began from
   * @throws Refused when the actor has no role in the procedure, or there is no such article or
   *     revision
   */
  public Draft save(ArticleId id, Actor actor, int baseRevision, JsonNode content) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return store.write(
        unit -> {
          WorkflowState state = WorkflowStates.require(unit, id);
          admission.requireColleague(
              unit, procedures.byHash(state.procedureHash()), actor, now, "refusal.draft.role");
          if (baseRevision < 1 || baseRevision > state.revision()) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.revision.unknown", baseRevision);
          }
          Draft draft = Draft.of(baseRevision, now, content);
          draft.save(unit, actor.login(), id);
          if (state.isClaimedBy(actor.login())) {
            Procedure procedure = procedures.byHash(state.procedureHash());
            WorkflowStates.touch(
                unit, state.with(state.attendance().workedOnBy(actor.login(), now, procedure)));
          }
          return draft;
        });
  }

  /** The actor's own draft, if there is one. */
  public Optional<Draft> find(ArticleId id, Actor actor) {
    return store.read(reading -> Draft.find(reading, actor.login(), id));
  }

  /** Throws the actor's own draft away; nothing happens when there is none. */
  public void discard(ArticleId id, Actor actor) {
    store.change(unit -> Draft.discard(unit, actor.login(), id));
  }
}
