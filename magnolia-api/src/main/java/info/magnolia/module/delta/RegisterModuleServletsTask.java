package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Registers the servlets of the module's descriptor. */
public class RegisterModuleServletsTask extends AbstractTask {

  public RegisterModuleServletsTask() {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
