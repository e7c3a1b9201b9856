package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Puts a filter behind others. */
public class FilterOrderingTask extends AbstractTask {

  public FilterOrderingTask(String filterName, String[] requiredFiltersBefore) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
