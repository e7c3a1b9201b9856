package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;

/** What a module learns at its start and stop. */
public interface ModuleLifecycleContext {
  ModuleDefinition getCurrentModuleDefinition();

  int getPhase();
}
