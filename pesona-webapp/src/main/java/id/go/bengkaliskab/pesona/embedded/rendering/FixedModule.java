package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import java.util.List;

/** The module as it was at the start. */
record FixedModule(LoadedModule get) implements CurrentModule {

  @Override
  public List<LightModuleFault> faults() {
    return List.of();
  }

  @Override
  public long readings() {
    return 0;
  }

  @Override
  public boolean development() {
    return false;
  }
}
