package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.notice.Notices;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.util.List;

/** What mails and softcopies hang on: made before the desk, which takes them. */
public final class ApprovalEffects {
  private ApprovalEffects() {}

  /**
   * The effects, for {@code Desk.of}.
   *
   * @param outbox takes the promises
   * @param absences who is away
   * @param procedures versions of the procedure
   */
  public static List<Effect> of(Outbox outbox, Absences absences, ProcedureVersions procedures) {
    Mailings mailings = new Mailings(outbox);
    Audience audience = new Audience(absences);
    return List.of(
        new Notices(mailings, audience, procedures),
        new Invitations(mailings, audience, procedures),
        new SoftcopyPromise(outbox));
  }
}
