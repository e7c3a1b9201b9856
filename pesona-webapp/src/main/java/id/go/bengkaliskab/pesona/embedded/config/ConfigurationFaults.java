package id.go.bengkaliskab.pesona.embedded.config;

import java.util.List;
import java.util.stream.Collectors;

/** The settings can't be used; says everything that is wrong at once. */
public final class ConfigurationFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  ConfigurationFaults(List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "the settings can't be used:\n", "")));
    this.faults = List.copyOf(faults);
  }

  /** All faults, each once, at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
