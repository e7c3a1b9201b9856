package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Correction;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.HandOver;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.Remark;
import id.go.bengkaliskab.pesona.workflow.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Promises the mails that follow from acts. Whoever acted gets none of them. Entry into the step of
 * approval and what follows from an approval are told by the approval's own mails.
 */
public final class Notices implements Effect {
  private static final Set<String> TOLD_BY_APPROVAL = Set.of("approve");

  private final Mailings mailings;
  private final Audience audience;
  private final ProcedureVersions procedures;

  /**
   * @param mailings promises mails
   * @param audience whom they concern
   * @param procedures versions of the procedure
   */
  public Notices(Mailings mailings, Audience audience, ProcedureVersions procedures) {
    this.mailings = mailings;
    this.audience = audience;
    this.procedures = procedures;
  }

  @Override
  public void after(Transition transition, UnitOfWork unit) {
    switch (transition.outcome().id()) {
      case "approve" -> {
        // its softcopy goes to the approver and the next performers
      }
      case "reject" -> rejected(transition, unit);
      case "unpublish" -> unpublished(transition, unit);
      case "failed" -> tell(transition, unit, ActLetter.PUBLICATION_FAILED, next(transition, unit));
      default -> entered(transition, unit);
    }
  }

  @Override
  public void after(Correction correction, UnitOfWork unit) {
    correction
        .state()
        .approval()
        .filter(approval -> !approval.login().equals(correction.actor().login()))
        .ifPresent(
            approval ->
                mailings.promise(
                    unit,
                    ActLetter.CORRECTION,
                    approval.login(),
                    correction.article().id(),
                    correction.entry().header().sequence()));
  }

  @Override
  public void after(Remark remark, UnitOfWork unit) {
    remark
        .concerned()
        .forEach(
            login ->
                mailings.promise(
                    unit,
                    CommentLetter.KIND,
                    login,
                    remark.state().articleId().value() + '/' + remark.comment().number(),
                    CommentLetter.values(remark)));
  }

  @Override
  public void after(HandOver handOver, UnitOfWork unit) {
    String kind =
        handOver.kind() == HandOver.Kind.TAKEN ? ActLetter.TAKEN_OVER : ActLetter.ASSIGNED;
    handOver.concerned().stream()
        .filter(login -> !login.equals(handOver.actor().login()))
        .sorted()
        .forEach(
            login ->
                mailings.promise(
                    unit,
                    kind,
                    login,
                    handOver.article().id(),
                    handOver.entry().header().sequence()));
  }

  private void entered(Transition transition, UnitOfWork unit) {
    String step = transition.after().position().step();
    if (!step.equals(transition.before().position().step()) && !TOLD_BY_APPROVAL.contains(step)) {
      tell(transition, unit, ActLetter.TASK, next(transition, unit));
    }
  }

  private void rejected(Transition transition, UnitOfWork unit) {
    Set<String> contributors = transition.before().contributors();
    tell(transition, unit, ActLetter.REJECTED, contributors.stream().sorted());
    tell(
        transition,
        unit,
        ActLetter.TASK,
        next(transition, unit).filter(login -> !contributors.contains(login)));
  }

  private void unpublished(Transition transition, UnitOfWork unit) {
    Procedure procedure = transition.procedure();
    List<Person> heads = audience.present(unit, procedure, List.of("kasi"), at(transition));
    tell(transition, unit, ActLetter.UNPUBLISHED, heads.stream().map(Person::login));
  }

  private Stream<String> next(Transition transition, UnitOfWork unit) {
    Procedure procedure = procedures.byHash(transition.after().procedureHash());
    return audience.performers(unit, procedure, transition.after(), at(transition)).stream()
        .map(Person::login);
  }

  private void tell(Transition transition, UnitOfWork unit, String kind, Stream<String> logins) {
    ArticleId id = transition.article().id();
    long sequence = transition.entry().header().sequence();
    logins
        .filter(login -> !login.equals(transition.actor().login()))
        .forEach(login -> mailings.promise(unit, kind, login, id, sequence));
  }

  private static Instant at(Transition transition) {
    return transition.entry().header().at();
  }
}
