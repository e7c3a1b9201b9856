package info.magnolia.setup.initial;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;

/** Lets requests past a filter. */
public class AddFilterBypassTask extends AbstractRepositoryTask {

  public AddFilterBypassTask(
      String filterPath, String bypassName, Class<?> bypassClass, String bypassPattern) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  protected void doExecute(InstallContext installContext) {
    throw new LinkageError("compile-only");
  }
}
