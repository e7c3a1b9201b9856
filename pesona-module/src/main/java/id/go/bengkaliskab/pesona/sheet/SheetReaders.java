package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.function.UnaryOperator;

/** Who may read the sheet: whoever has a role, their own or that of somebody they stand in for. */
public final class SheetReaders {
  private final UnaryOperator<Person> today;

  /**
   * @param today gives a person with the roles of this day
   */
  public SheetReaders(UnaryOperator<Person> today) {
    this.today = today;
  }

  /**
   * Lets readers pass.
   *
   * @throws Refused (not allowed) when the person has no role today
   */
  public void admit(Person person) {
    if (today.apply(person).roles().isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.sheet.role", person.name());
    }
  }
}
