package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.List;

/** Version handler that collects registered updates. */
public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {
  protected void register(Delta delta) {
    throw new LinkageError("compile-only");
  }

  @Override
  public Version getCurrentlyInstalled(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }

  @Override
  public List<Delta> getDeltas(InstallContext installContext, Version from) {
    throw new LinkageError("compile-only");
  }

  @Override
  public Delta getStartupDelta(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }

  protected List<Task> getDefaultUpdateTasks(Version forVersion) {
    throw new LinkageError("compile-only");
  }

  protected List<Task> getExtraInstallTasks(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }

  protected List<Task> getStartupTasks(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }

  protected abstract List<Task> getBasicInstallTasks(InstallContext installContext);
}
