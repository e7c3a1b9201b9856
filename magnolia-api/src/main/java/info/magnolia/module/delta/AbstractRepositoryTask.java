package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;

/** A task on the repository. */
public abstract class AbstractRepositoryTask extends AbstractTask {

  protected AbstractRepositoryTask(String taskName, String taskDescription) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }

  protected abstract void doExecute(InstallContext installContext)
      throws RepositoryException, TaskExecutionException;
}
