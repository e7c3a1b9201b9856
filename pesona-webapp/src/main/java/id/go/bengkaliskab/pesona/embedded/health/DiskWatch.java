package id.go.bengkaliskab.pesona.embedded.health;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns before the disk is full: in the log, and the administrators by one mail a day. */
public final class DiskWatch implements PeriodicTask {
  private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);

  private static final String KIND = "disk-low";

  private final Supplier<DiskSpace> disk;
  private final Store store;
  private final Chain chain;
  private final Directory directory;
  private final Mailings mailings;
  private final ZoneId zone;
  private final Clock clock;
  private volatile Optional<LocalDate> warned = Optional.empty();

  /**
   * @param disk measures the disk
   * @param store workspace of the module
   * @param chain appends the record of a warning
   * @param directory who is warned
   * @param mailings promises the mails
   * @param zone time zone of the office
   * @param clock tells the day
   */
  public DiskWatch(
      Supplier<DiskSpace> disk,
      Store store,
      Chain chain,
      Directory directory,
      Mailings mailings,
      ZoneId zone,
      Clock clock) {
    this.disk = disk;
    this.store = store;
    this.chain = chain;
    this.directory = directory;
    this.mailings = mailings;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "disk-watch";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    DiskSpace space = disk.get();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (space.isLow() && warned.filter(today::equals).isEmpty()) {
      log.warn(
          "the disk is nearly full: {} MiB ({} %) are free",
          space.freeMebibytes(), space.percentFree());
      store.change(unit -> warn(unit, space, today));
      warned = Optional.of(today);
    }
  }

  /** The record tells a later start that this day's warning is out. */
  private void warn(UnitOfWork unit, DiskSpace space, LocalDate today) {
    Instant morning = today.atStartOfDay(zone).toInstant();
    if (Chain.newestSince(unit, Chain.OFFICE, KIND, morning).isPresent()) {
      return;
    }
    List<String> logins =
        directory.withRole(Person.ADMINISTRATOR).stream().map(Person::login).toList();
    logins.forEach(
        login ->
            mailings.promise(
                unit, DiskLetter.KIND, login, today.toString(), DiskLetter.values(space)));
    chain.append(
        unit,
        Chain.OFFICE,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Fact.ofOffice(KIND, Actor.SYSTEM_LOGIN, "", name()),
        new Body(
            Actor.SYSTEM.name(),
            Optional.empty(),
            Map.of("free", space.freeMebibytes() + " MiB", "to", String.join(", ", logins))));
  }
}
