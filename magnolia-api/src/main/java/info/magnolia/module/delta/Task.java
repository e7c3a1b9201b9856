package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** One piece of work of an installation or update. */
public interface Task {
  String getName();

  String getDescription();

  void execute(InstallContext installContext) throws TaskExecutionException;
}
