package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Loads one bootstrap file when its node is not there. */
public class BootstrapConditionally extends AbstractTask {

  public BootstrapConditionally(
      String taskName, String taskDescription, String resourceToBootstrap) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
