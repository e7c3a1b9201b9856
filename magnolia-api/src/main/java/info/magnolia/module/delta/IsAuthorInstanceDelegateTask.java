package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** One task on the author instance, perhaps another on a public one. */
public class IsAuthorInstanceDelegateTask extends AbstractTask {

  public IsAuthorInstanceDelegateTask(String taskName, String taskDescription, Task isAuthor) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  public IsAuthorInstanceDelegateTask(
      String taskName, String taskDescription, Task isAuthor, Task isPublic) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
