package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Loads one bootstrap file. */
public class BootstrapSingleResource extends AbstractTask {

  public BootstrapSingleResource(String taskName, String taskDescription, String resource) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  public BootstrapSingleResource(
      String taskName, String taskDescription, String resource, int importUUIDBehavior) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
