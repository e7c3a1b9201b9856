package id.go.bengkaliskab.pesona.deadline;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches the standard times of open work while the office is open: tells those who have to do it
 * that four fifths of the time are used and that it is due, and the Kabid that it is overdue. Each
 * once for every entry into a step, with a record of the article; one run sends everybody one mail
 * at most.
 */
public final class DeadlineWatch implements PeriodicTask {
  private static final String VIA = "deadline";

  private final Store store;
  private final Desk desk;
  private final Chain chain;
  private final Mailings mailings;
  private final Deadlines deadlines;
  private final Recipients recipients;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk the workflow
   * @param chain appends records
   * @param outbox takes promises of mails
   * @param clock tells the time
   */
  public DeadlineWatch(Store store, Desk desk, Chain chain, Outbox outbox, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.chain = chain;
    this.mailings = new Mailings(outbox);
    this.deadlines = new Deadlines(desk.procedures());
    this.recipients = new Recipients(new Audience(desk.absences()), desk.options());
    this.clock = clock;
  }

  @Override
  public String name() {
    return "deadlines";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    OfficeHours hours = desk.procedures().current().officeHours();
    // nobody is woken at night; what came due at closing time is told when the office opens
    if (!hours.isOpen(now) || store.read(reading -> deadlines.untold(reading, now).isEmpty())) {
      return;
    }
    store.change(unit -> tell(unit, deadlines.untold(unit, now), now));
  }

  private void tell(UnitOfWork unit, List<Deadline> untold, Instant now) {
    Digests digests = new Digests();
    for (Deadline deadline : untold) {
      for (Stage stage : deadline.untold()) {
        List<String> logins = recipients.of(unit, deadline, stage, now);
        record(unit, deadline, stage, logins, now);
        logins.forEach(login -> digests.add(login, deadline.state(), stage));
      }
    }
    digests.promise(unit, mailings);
  }

  private void record(
      UnitOfWork unit, Deadline deadline, Stage stage, List<String> logins, Instant now) {
    WorkflowState state = deadline.state();
    OpenWork.tell(unit, state.articleId().value(), state.position().enteredAt(), stage.id());
    chain.append(
        unit,
        state.articleId().value(),
        now,
        fact(deadline, stage),
        new Body(Actor.SYSTEM.name(), Optional.empty(), Map.of("to", String.join(", ", logins))));
  }

  private static Fact fact(Deadline deadline, Stage stage) {
    WorkflowState state = deadline.state();
    return new Fact(
        stage.id(),
        Actor.SYSTEM_LOGIN,
        "",
        VIA,
        state.position().step(),
        Optional.empty(),
        Optional.empty(),
        state.round(),
        state.revision(),
        state.revision(),
        Optional.empty(),
        state.procedureHash(),
        Optional.of(deadline.time().unended()));
  }
}
