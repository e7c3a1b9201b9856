package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Difference;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Saves content, as far as the present step lets it change. */
public final class Editing {
  private final StepWork steps;
  private final Contents contents;
  private final Recorder recorder;
  private final List<Effect> effects;

  Editing(StepWork steps, Contents contents, Recorder recorder, List<Effect> effects) {
    this.steps = steps;
    this.contents = contents;
    this.recorder = recorder;
    this.effects = List.copyOf(effects);
  }

  /**
   * Saves content as a new revision, claiming the step when it is free; the actor's draft of it
   * goes. After the approval changed words are a correction, which needs a reason and is told to
   * the approver.
   *
   * @param content the whole content; rich text is sanitised
   * @param expectedRevision revision the actor began from
   * @param reason why approved words are corrected
   * @return the state with the new revision
   * @throws Refused when the actor may not, the step doesn't let this change, or another revision
   *     came between
   */
  public WorkflowState save(
      Article content, Actor actor, int expectedRevision, Optional<String> reason) {
    return steps.on(
        content.id(),
        actor,
        act -> {
          if (act.state().revision() != expectedRevision) {
            throw History.stale(act.unit(), act.state(), act.procedure(), expectedRevision);
          }
          Article before = contents.load(act.unit(), content.id());
          Article after = content.withTexts(RichText::clean);
          Fingerprint fingerprint = contents.fingerprint(after);
          Changes changes =
              Changes.between(before, contents.fingerprint(before), after, fingerprint);
          changes.requireAllowedBy(
              act.procedure().require(act.state().position().step()),
              act.state().approval().isPresent());
          boolean correction = changes.words() && act.state().approval().isPresent();
          WorkflowState kept = next(act, changes, fingerprint, correction);
          contents.keep(act.unit(), after, kept, actor, Revision.SAVE, act.now());
          WorkflowStates.save(act.unit(), kept, after.title());
          Draft.discard(act.unit(), actor.login(), content.id());
          if (correction) {
            tellCorrection(act, before, after, kept, required(reason));
          }
          return kept;
        });
  }

  private static WorkflowState next(
      Act act, Changes changes, Fingerprint fingerprint, boolean correction) {
    String login = act.actor().login();
    WorkflowState state = act.state();
    WorkflowState claimed =
        state.with(state.attendance().workedOnBy(login, act.now(), act.procedure()));
    WorkflowState written =
        changes.words() || changes.media() ? claimed.withContributor(login) : claimed;
    WorkflowState linked =
        correction
            ? written.with(written.approval().map(it -> it.linkedTo(fingerprint.words())))
            : written;
    return linked.next();
  }

  private void tellCorrection(
      Act act, Article before, Article after, WorkflowState kept, String reason) {
    Difference difference = Difference.between(before, after);
    Body body =
        new Body(
            act.actor().name(),
            Optional.of(reason),
            Map.of(
                "wordsBefore",
                contents.fingerprint(before).words(),
                "difference",
                difference.changes().stream()
                    .map(it -> it.place() + ": " + it.before() + " → " + it.after())
                    .collect(Collectors.joining("\n"))));
    Entry entry =
        recorder.note(act, "correction", kept, Optional.of(contents.fingerprint(after)), body);
    Correction correction = new Correction(after, kept, difference, act.actor(), reason, entry);
    effects.forEach(effect -> effect.after(correction, act.unit()));
  }

  private static String required(Optional<String> reason) {
    String why = reason.map(String::strip).orElse("");
    if (why.isEmpty()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.correction.reason");
    }
    if (why.length() > TransitionRequest.LONGEST_REASON) {
      throw Refused.because(
          Refused.Kind.INVALID, "refusal.reason.long", TransitionRequest.LONGEST_REASON);
    }
    return why;
  }
}
