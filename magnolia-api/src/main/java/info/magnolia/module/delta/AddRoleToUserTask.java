package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Gives a role to a user. */
public class AddRoleToUserTask extends AbstractTask {

  public AddRoleToUserTask(String taskName, String userName, String roleName) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
