package id.go.bengkaliskab.pesona.embedded.health;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns before the disk is full: in the log, and the administrators by one mail a day. */
public final class DiskWatch implements PeriodicTask {
  private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);

  private final Supplier<DiskSpace> disk;
  private final Store store;
  private final Directory directory;
  private final Mailings mailings;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param disk measures the disk
   * @param store workspace of the module
   * @param directory who is warned
   * @param mailings promises the mails
   * @param zone time zone of the office
   * @param clock tells the day
   */
  public DiskWatch(
      Supplier<DiskSpace> disk,
      Store store,
      Directory directory,
      Mailings mailings,
      ZoneId zone,
      Clock clock) {
    this.disk = disk;
    this.store = store;
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
    if (space.isLow()) {
      log.warn(
          "the disk is nearly full: {} MiB ({} %) are free",
          space.freeMebibytes(), space.percentFree());
      warn(space);
    }
  }

  private void warn(DiskSpace space) {
    String day = LocalDate.ofInstant(clock.instant(), zone).toString();
    ObjectNode values =
        CanonicalJson.object()
            .put(DiskLetter.FREE, space.freeMebibytes())
            .put(DiskLetter.PERCENT, space.percentFree());
    store.change(
        unit ->
            directory.withRole(Person.ADMINISTRATOR).stream()
                .map(Person::login)
                .forEach(login -> mailings.promise(unit, DiskLetter.KIND, login, day, values)));
  }
}
