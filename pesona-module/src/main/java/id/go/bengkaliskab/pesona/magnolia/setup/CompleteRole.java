package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Gives a role of the office the rights that it was shipped with and has not got. */
public final class CompleteRole extends Setup {
  private static final String WORKSPACE = "userroles";
  private static final String RIGHTS = "acl_";

  private final String role;

  /**
   * @param role name of the role, such as {@code pesona-kasi}
   */
  public CompleteRole(String role) {
    super("Complete role " + role, "Adds rights that are missing; keeps those that an office set.");
    this.role = role;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session roles = context.getJCRSession(WORKSPACE);
    if (!roles.nodeExists('/' + role)) {
      context.warn("role \"" + role + "\" is missing; import " + ShippedNode.file(WORKSPACE, role));
      return;
    }
    Node node = roles.getNode('/' + role);
    for (Map.Entry<String, ShippedNode> list :
        ShippedNode.read(WORKSPACE, role).children().entrySet()) {
      if (list.getKey().startsWith(RIGHTS)) {
        complete(RightsList.of(node, list.getKey()), list.getValue());
      }
    }
  }

  private static void complete(RightsList rights, ShippedNode shipped) throws RepositoryException {
    for (ShippedNode right : shipped.children().values()) {
      rights.addUnlessSet(right.text("path").orElseThrow(), right.number("permissions"));
    }
  }
}
