package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while everything is read, so that one start tells it all. */
final class Faults {
  private final List<LightModuleFault> faults = new ArrayList<>();

  void add(String file, int line, String key, Object... arguments) {
    faults.add(LightModuleFault.of(file, line, key, arguments));
  }

  void addAll(Collection<LightModuleFault> more) {
    faults.addAll(more);
  }

  boolean none() {
    return faults.isEmpty();
  }

  int count() {
    return faults.size();
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
