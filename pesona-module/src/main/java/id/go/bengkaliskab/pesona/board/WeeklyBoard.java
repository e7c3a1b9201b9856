package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells Kabid and Kasi once a week how the procedure stands, when the office opens on Monday. After
 * a stop, or while nobody of them is there, the present week is told as soon as it can be, and no
 * other.
 */
public final class WeeklyBoard implements PeriodicTask {
  /** Kind of the record that tells that a week was told. */
  static final String KIND = "weekly-board";

  private static final String VIA = "weekly";
  private static final List<String> TOLD = List.of("kabid", "kasi");

  private final Store store;
  private final Desk desk;
  private final Chain chain;
  private final Mailings mailings;
  private final Audience audience;
  private final Clock clock;
  private volatile Optional<MailWeek> settled = Optional.empty();

  /**
   * @param store workspace of the module
   * @param desk the workflow
   * @param chain appends records
   * @param outbox takes promises of mails
   * @param clock tells the time
   */
  public WeeklyBoard(Store store, Desk desk, Chain chain, Outbox outbox, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.chain = chain;
    this.mailings = new Mailings(outbox);
    this.audience = new Audience(desk.absences());
    this.clock = clock;
  }

  @Override
  public String name() {
    return "weekly-board";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    OfficeHours hours = desk.procedures().current().officeHours();
    MailWeek week = MailWeek.of(now, hours.zone());
    if (settled.filter(week::equals).isPresent() || !hours.isOpen(now)) {
      return;
    }
    if (store.read(reading -> isSettled(reading, week, hours))
        || store.write(unit -> tell(unit, week, hours, now))) {
      settled = Optional.of(week);
    }
  }

  /** A week is told once, and not at all when there was no office yet as it began. */
  private static boolean isSettled(Nodes nodes, MailWeek week, OfficeHours hours) {
    return Chain.newestSince(nodes, Chain.OFFICE, KIND, week.begin(hours.zone())).isPresent()
        || Chain.oldest(nodes).filter(first -> first.at().isBefore(week.opening(hours))).isEmpty();
  }

  private boolean tell(UnitOfWork unit, MailWeek week, OfficeHours hours, Instant now) {
    if (isSettled(unit, week, hours)) {
      return true;
    }
    Procedure procedure = desk.procedures().current();
    List<String> logins =
        audience.present(unit, procedure, TOLD, now).stream().map(Person::login).toList();
    if (logins.isEmpty()) {
      return false;
    }
    logins.forEach(
        login -> mailings.promise(unit, WeeklyLetter.KIND, login, week.toString(), week.values()));
    chain.append(
        unit,
        Chain.OFFICE,
        now,
        fact(procedure),
        new Body(
            Actor.SYSTEM.name(),
            Optional.empty(),
            Map.of("week", week.toString(), "to", String.join(", ", logins))));
    return true;
  }

  private static Fact fact(Procedure procedure) {
    return new Fact(
        KIND,
        Actor.SYSTEM_LOGIN,
        "",
        VIA,
        "",
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        Optional.empty(),
        procedure.hash(),
        Optional.empty());
  }
}
