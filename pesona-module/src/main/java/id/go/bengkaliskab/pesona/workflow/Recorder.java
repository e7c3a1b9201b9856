package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.util.Map;
import java.util.Optional;

/** Writes acts into the record of their article. */
final class Recorder {
  private final Chain chain;

  Recorder(Chain chain) {
    this.chain = chain;
  }

  /** Records an outcome with the time of its step. */
  Entry transition(
      Act act, Outcome outcome, WorkflowState after, Fingerprint content, Optional<String> reason) {
    Map<String, String> plan =
        after.position().publishAt().map(at -> Map.of("publishAt", at.toString())).orElse(Map.of());
    Body body = new Body(act.actor().name(), reason, plan);
    return append(
        act,
        Fact.TRANSITION,
        after,
        Optional.of(outcome),
        Optional.of(content),
        act.admitted().inPlace().map(why -> body.with("inPlace", why)).orElse(body));
  }

  /** Records an act that is no outcome. */
  Entry note(Act act, String kind, WorkflowState after, Optional<Fingerprint> content, Body body) {
    return append(act, kind, after, Optional.empty(), content, body);
  }

  private Entry append(
      Act act,
      String kind,
      WorkflowState after,
      Optional<Outcome> outcome,
      Optional<Fingerprint> content,
      Body body) {
    WorkflowState before = act.state();
    Optional<StepTime> time =
        outcome.filter(it -> !before.position().publishing()).flatMap(it -> time(act, after));
    Fact fact =
        new Fact(
            kind,
            act.actor().login(),
            act.admitted().role(),
            act.actor().via(),
            before.position().step(),
            outcome.map(Outcome::id),
            outcome.map(it -> standing(after)),
            before.round(),
            before.revision(),
            after.revision(),
            content,
            act.procedure().hash(),
            time);
    return chain.append(act.unit(), before.articleId().value(), act.now(), fact, body);
  }

  /** Time runs in a step until it is left or publication is asked for. */
  private static Optional<StepTime> time(Act act, WorkflowState after) {
    Position before = act.state().position();
    boolean ended = after.position().publishing() || !after.position().step().equals(before.step());
    return StepTimes.running(act.state(), act.procedure(), act.now())
        .map(time -> ended ? time : time.unended());
  }

  private static String standing(WorkflowState state) {
    return state.position().publishing() ? Procedure.PUBLISHING : state.position().step();
  }
}
