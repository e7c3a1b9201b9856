package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who may read the sheet: whoever has a role, their own or that of somebody they stand in for. */
public final class SheetReaders {
  private final Store store;
  private final Absences absences;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param absences who stands in for whom
   * @param zone time zone of the office
   * @param clock tells the day
   */
  public SheetReaders(Store store, Absences absences, ZoneId zone, Clock clock) {
    this.store = store;
    this.absences = absences;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Lets readers pass.
   *
   * @throws Refused (not allowed) when the person has no role today
   */
  public void admit(Person person) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
    if (store.read(reading -> absences.rolesOf(reading, person, day)).isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.sheet.role", person.name());
    }
  }
}
