package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Performs outcomes for the person at the desk, and asks first where something has to be said. */
final class Performances implements StepActions.Acts {
  private final Workplace workplace;
  private final Desk desk;
  private final BooleanSupplier unsaved;
  private final Runnable renew;

  /**
   * @param workplace who acts
   * @param desk performs
   * @param unsaved whether something was typed and not saved
   * @param renew shows the article anew
   */
  Performances(Workplace workplace, Desk desk, BooleanSupplier unsaved, Runnable renew) {
    this.workplace = workplace;
    this.desk = desk;
    this.unsaved = unsaved;
    this.renew = renew;
  }

  @Override
  public void perform(Situation situation, Outcome outcome) {
    if (unsaved.getAsBoolean()) {
      workplace.attempt(
          () -> {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.article.unsaved");
          });
      return;
    }
    if (outcome.reasonRequired()) {
      new ReasonDialog(workplace, label(outcome), whatFollows(situation, outcome))
          .ask(
              label(outcome),
              why -> commit(situation, outcome, Optional.of(why), Optional.empty()));
    } else if (outcome.target().equals(Procedure.PUBLISHING)) {
      new PublicationDialog(
              workplace,
              label(outcome),
              workplace.text("article.publish.explained", address(situation)),
              situation.procedure().officeHours().zone(),
              situation.planned())
          .ask(label(outcome), at -> commit(situation, outcome, Optional.empty(), at));
    } else if (!workplace.attempt(
        () -> commit(situation, outcome, Optional.empty(), Optional.empty()))) {
      renew.run();
    }
  }

  private void commit(
      Situation situation, Outcome outcome, Optional<String> reason, Optional<Instant> publishAt) {
    desk.workflow()
        .perform(
            new TransitionRequest(
                situation.id(),
                outcome.id(),
                workplace.actor(),
                reason,
                situation.state().revision(),
                publishAt));
    publishAt.ifPresentOrElse(
        at -> workplace.tell("article.planned.done", at),
        () -> workplace.tell("article.done", label(outcome)));
    renew.run();
  }

  private String label(Outcome outcome) {
    return outcome.label().in(workplace.locale());
  }

  private String address(Situation situation) {
    return situation.article().publicPath().orElse("");
  }

  private String whatFollows(Situation situation, Outcome outcome) {
    Optional<Step> target = situation.procedure().step(outcome.target());
    return target
        .map(step -> workplace.text("article.goes-to", step.number(), step.activity()))
        .orElseGet(() -> workplace.text("article.goes-to." + outcome.target()));
  }
}
