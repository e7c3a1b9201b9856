package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.record.Entry;
import java.util.Objects;

/**
 * What came of a request.
 *
 * @param entry record of the outcome
 * @param repeated whether it had been performed before by the same actor, so that nothing was done
 *     now
 */
public record TransitionResult(Entry entry, boolean repeated) {
  public TransitionResult {
    Objects.requireNonNull(entry, "entry");
  }

  /** Revision after the outcome. */
  public int revision() {
    return entry.header().fact().revision();
  }

  /** Where the article stood after it. */
  public String target() {
    return entry.header().fact().target().orElseThrow();
  }
}
