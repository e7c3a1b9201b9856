package id.go.bengkaliskab.pesona.seal;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.record.Seal;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the record when a day of the office has ended, and tells Kabid and Kasi by mail, whose
 * mailboxes nobody can change together with the repository. After a stop the last day that ended is
 * sealed; it holds all that came before it.
 */
public final class DailySeal implements PeriodicTask {
  private static final Logger log = LoggerFactory.getLogger(DailySeal.class);

  private final Sealing sealing;
  private final Directory directory;
  private final Mailings mailings;
  private final ProcedureVersions procedures;
  private final Clock clock;
  private volatile Optional<LocalDate> settled = Optional.empty();

  /**
   * @param sealing makes seals
   * @param directory who is told
   * @param mailings promises the mails
   * @param procedures hours of the office
   * @param clock tells what has ended
   */
  public DailySeal(
      Sealing sealing,
      Directory directory,
      Mailings mailings,
      ProcedureVersions procedures,
      Clock clock) {
    this.sealing = sealing;
    this.directory = directory;
    this.mailings = mailings;
    this.procedures = procedures;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "daily-seal";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(10);
  }

  /** Does nothing when the last day that ended is sealed, or nothing was recorded in it. */
  @Override
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SealSchedule schedule = new SealSchedule(procedures.current().officeHours());
    LocalDate day = schedule.lastEnded(now);
    if (settled.filter(day::equals).isPresent()) {
      return;
    }
    if (sealing.lastDay().filter(last -> !last.isBefore(day)).isEmpty()) {
      sealing
          .seal(day, schedule.end(day), now, this::tell)
          .ifPresent(seal -> log.info("sealed {}: root {}", seal.date(), seal.root()));
    }
    settled = Optional.of(day);
  }

  private void tell(Seal seal, UnitOfWork unit) {
    Person.SUPERVISORS.stream()
        .flatMap(role -> directory.withRole(role).stream())
        .map(Person::login)
        .distinct()
        .forEach(
            login ->
                mailings.promise(
                    unit, SealLetter.KIND, login, seal.date().toString(), SealLetter.values(seal)));
  }
}
