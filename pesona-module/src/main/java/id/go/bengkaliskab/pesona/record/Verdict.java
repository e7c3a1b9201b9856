package id.go.bengkaliskab.pesona.record;

import java.util.List;

/**
 * What a verification found.
 *
 * @param streams number of streams read
 * @param records number of records read
 * @param seals number of seals read
 * @param faults the first record of each stream that doesn't fit, and what doesn't fit of seals;
 *     empty when all is well
 */
public record Verdict(int streams, long records, int seals, List<Fault> faults) {

  /**
   * A record or a seal that doesn't fit.
   *
   * @param stream id of the article, or {@code office}; empty for a fault of a seal
   * @param sequence number of the record; 0 for a fault of a seal
   * @param what what doesn't fit, a key below {@code verify.fault.}
   * @param seal day of the seal that shows it; empty when none is needed
   */
  public record Fault(String stream, long sequence, String what, String seal) {

    static Fault ofChain(String stream, long sequence, String what) {
      return new Fault(stream, sequence, what, "");
    }

    static Fault ofSeal(String day, String what) {
      return new Fault("", 0, what, day);
    }
  }

  public Verdict {
    faults = List.copyOf(faults);
  }

  /** Whether every record and every seal fits. */
  public boolean green() {
    return faults.isEmpty();
  }
}
