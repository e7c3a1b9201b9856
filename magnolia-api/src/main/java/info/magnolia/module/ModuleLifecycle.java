package info.magnolia.module;

/** Start and stop of a module. */
public interface ModuleLifecycle {
  void start(ModuleLifecycleContext moduleLifecycleContext);

  void stop(ModuleLifecycleContext moduleLifecycleContext);
}
