package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.refusal.Refused;

/** The door to the verification of all records, for those who answer for them. */
public final class Verification {
  private final Verifier verifier;

  /**
   * @param verifier reads the records
   */
  public Verification(Verifier verifier) {
    this.verifier = verifier;
  }

  /** Whether somebody may have the records verified. */
  public boolean isFor(Person person) {
    return person.supervises() || person.holds(Person.ADMINISTRATOR);
  }

  /**
   * Verifies all records.
   *
   * @throws Refused (not allowed) for anybody who doesn't answer for them
   */
  public Verdict verify(Person person) {
    if (!isFor(person)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.verification.role", person.name());
    }
    return verifier.verify();
  }
}
