package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.host.Directory;
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
import java.util.stream.Stream;

/**
 * Tells Kabid and Kasi once a week how the procedure stands, when the office opens on Monday: all
 * of them, so that who was away finds it, and who stands in for one. After a stop, or while nobody
 * holds these roles, the present week is told as soon as it can be, and no other.
 */
public final class WeeklyBoard implements PeriodicTask {
  /** Kind of the record that tells that a week was told. */
  static final String KIND = "weekly-board";

  private static final String VIA = "weekly";

  private final Store store;
  private final Desk desk;
  private final Directory directory;
  private final Chain chain;
  private final Mailings mailings;
  private final Audience audience;
  private final Clock clock;
  private volatile Optional<MailWeek> settled = Optional.empty();

  /**
   * @param store workspace of the module
   * @param desk the workflow
   * @param directory who is told
   * @param chain appends records
   * @param outbox takes promises of mails
   * @param clock tells the time
   */
  public WeeklyBoard(
      Store store, Desk desk, Directory directory, Chain chain, Outbox outbox, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.directory = directory;
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
    List<String> logins = told(unit, procedure, now);
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

  private List<String> told(Nodes nodes, Procedure procedure, Instant now) {
    return Stream.concat(
            Person.SUPERVISORS.stream().flatMap(role -> directory.withRole(role).stream()),
            audience.present(nodes, procedure, Person.SUPERVISORS, now).stream())
        .map(Person::login)
        .distinct()
        .toList();
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
