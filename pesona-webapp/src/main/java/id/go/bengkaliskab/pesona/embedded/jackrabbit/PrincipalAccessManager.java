package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import javax.jcr.AccessDeniedException;
import org.apache.jackrabbit.core.id.ItemId;
import org.apache.jackrabbit.core.security.AMContext;
import org.apache.jackrabbit.core.security.authorization.AccessControlProvider;
import org.apache.jackrabbit.core.security.authorization.Permission;
import org.apache.jackrabbit.core.security.authorization.WorkspaceAccessManager;
import org.apache.jackrabbit.core.security.simple.SimpleAccessManager;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.Path;

/**
 * Decides by principal and workspace; within a workspace all nodes are alike. JCR's versioning is
 * open to nobody: its storage is one for all workspaces, so that a version of a draft could be read
 * from the public side.
 */
public final class PrincipalAccessManager extends SimpleAccessManager {
  /** Reading in the older form of the flags, in which items are asked for by id. */
  private static final int OLD_READ = 1;

  private Access access;
  private String workspace;

  @Override
  public void init(AMContext context) throws Exception {
    init(context, null, null);
  }

  @Override
  public void init(
      AMContext context, AccessControlProvider provider, WorkspaceAccessManager workspaces)
      throws Exception {
    access =
        context.getSubject().getPrincipals(AccessPrincipal.class).stream()
            .findFirst()
            .map(AccessPrincipal::access)
            .orElseThrow(() -> new AccessDeniedException("no principal of this repository"));
    workspace = context.getWorkspaceName();
    super.init(context, provider, workspaces);
  }

  @Override
  public boolean canAccess(String workspaceName) {
    return WorkspaceAccess.mayRead(access, workspaceName);
  }

  @Override
  public boolean canRead(Path path, ItemId id) {
    return WorkspaceAccess.mayRead(access, workspace);
  }

  @Override
  public boolean isGranted(ItemId id, int permissions) {
    return isGranted(permissions == OLD_READ);
  }

  @Override
  public boolean isGranted(Path path, int permissions) {
    return (permissions & Permission.VERSION_MNGMT) == 0
        && isGranted(permissions == Permission.READ);
  }

  @Override
  public boolean isGranted(Path parent, Name child, int permissions) {
    return isGranted(parent, permissions);
  }

  @Override
  public void checkPermission(ItemId id, int permissions) throws AccessDeniedException {
    require(isGranted(id, permissions));
  }

  @Override
  public void checkPermission(Path path, int permissions) throws AccessDeniedException {
    require(isGranted(path, permissions));
  }

  @Override
  public void checkRepositoryPermission(int permissions) throws AccessDeniedException {
    require(access == Access.AUTHOR);
  }

  private boolean isGranted(boolean reading) {
    return reading
        ? WorkspaceAccess.mayRead(access, workspace)
        : WorkspaceAccess.mayWrite(access, workspace);
  }

  private void require(boolean granted) throws AccessDeniedException {
    if (!granted) {
      throw new AccessDeniedException(
          new AccessPrincipal(access).getName() + " may not do this in " + workspace);
    }
  }
}
