package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while everything is read, so that one start tells it all. */
final class Faults {
  private final List<LightModuleFault> faults = new ArrayList<>();

  void add(String file, int line, String message) {
    faults.add(new LightModuleFault(file, line, message));
  }

  void addAll(Collection<LightModuleFault> more) {
    faults.addAll(more);
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new InvalidLightModule(
          faults.stream()
              .sorted(
                  Comparator.comparing(LightModuleFault::file)
                      .thenComparing(LightModuleFault::line))
              .toList());
    }
  }
}
