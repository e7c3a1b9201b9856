package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** People with the roles of this day: their own, and those of absent people they stand in for. */
public final class Duties {
  private final Store store;
  private final Desk desk;
  private final Clock clock;

  Duties(Store store, Desk desk, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.clock = clock;
  }

  /** The person with the roles of this day; a disabled account has none. */
  public Person today(Person person) {
    ZoneId zone = desk.procedures().current().officeHours().zone();
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
    return store.read(reading -> desk.absences().withRolesOf(reading, person, day));
  }
}
