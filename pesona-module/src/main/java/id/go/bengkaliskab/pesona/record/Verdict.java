package id.go.bengkaliskab.pesona.record;

import java.util.List;

/**
 * What a verification found.
 *
 * @param streams number of streams read
 * @param records number of records read
 * @param faults the first record of each stream that doesn't fit; empty when all is well
 */
public record Verdict(int streams, long records, List<Fault> faults) {

  /**
   * A record that doesn't fit.
   *
   * @param stream id of the article, or {@code office}
   * @param sequence number of the record
   * @param what what doesn't fit, a key below {@code verify.fault.}
   */
  public record Fault(String stream, long sequence, String what) {}

  public Verdict {
    faults = List.copyOf(faults);
  }

  /** Whether every record fits. */
  public boolean green() {
    return faults.isEmpty();
  }
}
