package info.magnolia.module;

import info.magnolia.module.delta.Task;
import java.util.List;

/** Version handler that bootstraps, extracts files and registers servlets at the first install. */
public class DefaultModuleVersionHandler extends AbstractModuleVersionHandler {
  @Override
  protected List<Task> getBasicInstallTasks(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }
}
