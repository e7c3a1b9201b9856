package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Gives a role a right on content. */
public class AddPermissionTask extends AbstractTask {

  public AddPermissionTask(
      String taskName,
      String taskDescription,
      String roleName,
      String workspaceName,
      String path,
      long permission,
      boolean addSubNodesPermission) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
