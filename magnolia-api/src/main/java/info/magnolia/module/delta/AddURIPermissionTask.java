package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Gives a role a right on addresses. */
public class AddURIPermissionTask extends AbstractTask {

  public static final int DENY = 0;
  public static final int GET = 8;
  public static final int GET_POST = 63;

  public AddURIPermissionTask(
      String taskName, String taskDescription, String roleName, String uri, int permission) {
    super(null, null);
    throw new LinkageError("compile-only");
  }

  @Override
  public void execute(InstallContext installContext) throws TaskExecutionException {
    throw new LinkageError("compile-only");
  }
}
