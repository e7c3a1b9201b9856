package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.workflow.Assignment;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Option;
import id.go.bengkaliskab.pesona.workflow.Performing;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as it stood at one moment, with the eyes of one person.
 *
 * @param article its content as saved last
 * @param state where it stands
 * @param procedure version of the procedure that its round follows
 * @param step the step in which it is; empty after the end of a round
 * @param time office time used in the step; empty after the end of a round
 * @param due when the standard time is used up; empty after the end of a round
 * @param sentBack why it stands in the step again; empty when it wasn't sent back
 * @param claim claim that keeps others from the step; empty when it is free
 * @param assignment to whom the step was given; empty when it is free for all its performers
 * @param assignable who may be given the step by the person; nobody when they give none
 * @param performing how the person may perform the step; empty when they may not
 * @param options outcomes that the person's roles admit to
 * @param checklist what was ticked in this round
 * @param login login of the person
 */
record Situation(
    Article article,
    WorkflowState state,
    Procedure procedure,
    Optional<Step> step,
    Optional<StepTime> time,
    Optional<Instant> due,
    Optional<SentBack> sentBack,
    Optional<Claim> claim,
    Optional<Assignment> assignment,
    List<Person> assignable,
    Optional<Performing> performing,
    List<Option> options,
    Optional<Checklist> checklist,
    String login) {
  Situation {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(procedure, "procedure");
    assignable = List.copyOf(assignable);
    options = List.copyOf(options);
  }

  ArticleId id() {
    return article.id();
  }

  /** When it is planned to be public; empty when it isn't on its way, or at once. */
  Optional<Instant> planned() {
    return state.position().publishAt();
  }

  /** Whether the person works on it. */
  boolean isMine() {
    return claim.filter(it -> it.login().equals(login)).isPresent();
  }

  /** Whether somebody else works on it. */
  boolean isOfOthers() {
    return claim.filter(it -> !it.login().equals(login)).isPresent();
  }

  /** Whether the step was given to somebody else. */
  boolean isGivenToOthers() {
    return assignment.filter(it -> !it.login().equals(login)).isPresent();
  }

  /** Whether the person may work on the step now. */
  boolean mayWork() {
    return performing.isPresent()
        && !state.position().publishing()
        && !isOfOthers()
        && !isGivenToOthers();
  }

  /** Whether the person may change this of the article now. */
  boolean mayChange(Aspect aspect) {
    return mayWork() && step.filter(it -> it.mayChange().contains(aspect)).isPresent();
  }

  /** Whether it was approved in this round, so that other words are a correction. */
  boolean isApproved() {
    return state.approval().isPresent();
  }
}
