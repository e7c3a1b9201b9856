package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.Transition;

/** Promises an invitation to everybody who may decide, when an article comes up for approval. */
public final class Invitations implements Effect {
  /** Step in which decisions are made. */
  static final String STEP = "approve";

  private final Mailings mailings;
  private final Audience audience;
  private final ProcedureVersions procedures;

  /**
   * @param mailings promises mails
   * @param audience who may decide
   * @param procedures versions of the procedure
   */
  public Invitations(Mailings mailings, Audience audience, ProcedureVersions procedures) {
    this.mailings = mailings;
    this.audience = audience;
    this.procedures = procedures;
  }

  @Override
  public void after(Transition transition, UnitOfWork unit) {
    if (!transition.after().position().step().equals(STEP)
        || transition.before().position().step().equals(STEP)) {
      return;
    }
    Procedure procedure = procedures.byHash(transition.after().procedureHash());
    for (Person person :
        audience.deciders(unit, procedure, transition.after(), transition.entry().header().at())) {
      if (!person.login().equals(transition.actor().login())) {
        mailings.promise(
            unit,
            ApprovalLetter.KIND,
            person.login(),
            transition.article().id(),
            transition.entry().header().sequence());
      }
    }
  }
}
