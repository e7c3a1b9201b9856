package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Several tasks in order. */
public class ArrayDelegateTask extends AbstractTask {

  public ArrayDelegateTask(String taskName, String taskDescription, Task... tasks) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
