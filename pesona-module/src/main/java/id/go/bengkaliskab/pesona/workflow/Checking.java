package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.procedure.ChecklistItem;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps what somebody checked while working on a step with a checklist. */
public final class Checking {
  private final StepWork steps;
  private final Contents contents;

  Checking(StepWork steps, Contents contents) {
    this.steps = steps;
    this.contents = contents;
  }

  /**
   * Ticks items; the list replaces the former one of this round. Who ticks has claimed the step
   * then.
   *
   * @param ticked ids of the items
   * @throws Refused when the actor may not, or the step has no such items
   */
  public void check(ArticleId id, Set<String> ticked, Actor actor) {
    steps.on(
        id,
        actor,
        act -> {
          Set<String> known =
              act.procedure().require(act.state().position().step()).checklist().stream()
                  .map(ChecklistItem::id)
                  .collect(Collectors.toSet());
          Set<String> unknown = new TreeSet<>(ticked);
          unknown.removeAll(known);
          if (!unknown.isEmpty()) {
            throw Refused.because(
                Refused.Kind.INVALID, "refusal.checklist.unknown", String.join(", ", unknown));
          }
          Checklist list = new Checklist(ticked, actor.login(), act.now());
          Checklist.save(act.unit(), id, act.state().round(), list);
          WorkflowState worked =
              act.state()
                  .with(
                      act.state()
                          .attendance()
                          .workedOnBy(actor.login(), act.now(), act.procedure()));
          WorkflowStates.save(act.unit(), worked, contents.load(act.unit(), id).title());
          return list;
        });
  }
}
