package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** A procedure file that cannot be used. It names every fault at once, in the file's order. */
public final class InvalidProcedure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ProcedureFault> faults;

  /**
   * @param faults all faults found, at least one
   */
  public InvalidProcedure(List<ProcedureFault> faults) {
    super(faults.stream().map(ProcedureFault::toString).collect(Collectors.joining("\n")));
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("an invalid procedure has a fault");
    }
    this.faults = List.copyOf(faults);
  }

  /** All faults, at least one, in the file's order. */
  public List<ProcedureFault> faults() {
    return faults;
  }
}
