package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Option;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Instant;
import java.util.List;

/** Looks at articles for somebody who has a role in the procedure. */
final class Situations {
  private final ArticleSurroundings surroundings;

  Situations(ArticleSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The article as it stands now.
   *
   * @throws Refused when there is no such article, or the person has no role in the procedure
   */
  Situation of(ArticleId id, Actor actor) {
    Instant now = surroundings.clock().instant();
    List<Option> options = surroundings.desk().options().of(id, actor);
    return surroundings.store().read(reading -> of(reading, id, actor, options, now));
  }

  private Situation of(
      Reading reading, ArticleId id, Actor actor, List<Option> options, Instant now) {
    Desk desk = surroundings.desk();
    WorkflowState state = WorkflowStates.require(reading, id);
    Procedure procedure = desk.procedures().byHash(state.procedureHash());
    desk.options().requireColleague(reading, procedure, actor, now, "refusal.article.role");
    return new Situation(
        ArticleNodes.read(reading.find(id.path()).orElseThrow()),
        state,
        procedure,
        procedure.step(state.position().step()),
        StepTimes.running(state, procedure, now),
        StepTimes.due(state, procedure, now),
        SentBack.find(reading, state, procedure),
        desk.options().claim(reading, state, now),
        desk.options().assignment(reading, state, now),
        desk.assignments().candidates(reading, state, procedure, actor, now),
        desk.options().performing(reading, state, actor, now),
        options,
        Checklist.find(reading, id, state.round()),
        actor.login());
  }
}
