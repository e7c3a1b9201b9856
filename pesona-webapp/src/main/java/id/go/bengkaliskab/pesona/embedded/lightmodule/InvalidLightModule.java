package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;
import java.util.stream.Collectors;

/** A light module that cannot be used; it names every fault found. */
public final class InvalidLightModule extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<LightModuleFault> faults;

  InvalidLightModule(List<LightModuleFault> faults) {
    super(
        faults.stream()
            .map(LightModuleFault::toString)
            .collect(Collectors.joining("\n", "the light module has faults:\n", "")));
    this.faults = List.copyOf(faults);
  }

  /** All faults, by file and line. */
  public List<LightModuleFault> faults() {
    return faults;
  }
}
