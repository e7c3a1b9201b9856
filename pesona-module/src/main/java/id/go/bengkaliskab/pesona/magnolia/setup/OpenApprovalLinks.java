package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Lets links of approval mails through Magnolia's URI security: an author instance turns away
 * whoever is not signed in, yet the link itself is the key. The page checks it.
 */
public final class OpenApprovalLinks extends Setup {
  private static final String ROLE = "/anonymous";
  private static final String LINKS = "/.pesona/approval/*";

  /** Magnolia's right to GET and POST. */
  private static final long GET_AND_POST = 63;

  /** Says what it does in the list of tasks. */
  public OpenApprovalLinks() {
    super("Open approval links", "Approval mails work on a phone without signing in.");
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session roles = context.getJCRSession("userroles");
    if (!roles.nodeExists(ROLE)) {
      context.warn("role \"anonymous\" is missing; approval links will ask to sign in");
      return;
    }
    Node rights = findOrAdd(roles.getNode(ROLE), "acl_uri");
    if (!holds(rights)) {
      Node right = rights.addNode(freeName(rights), "mgnl:contentNode");
      right.setProperty("path", LINKS);
      right.setProperty("permissions", GET_AND_POST);
    }
  }

  private static boolean holds(Node rights) throws RepositoryException {
    for (NodeIterator each = rights.getNodes(); each.hasNext(); ) {
      Node right = each.nextNode();
      if (right.hasProperty("path") && LINKS.equals(right.getProperty("path").getString())) {
        return true;
      }
    }
    return false;
  }

  /** The next of Magnolia's labels {@code 0, 00, 01, 02 …}. */
  private static String freeName(Node rights) throws RepositoryException {
    String name = "0";
    for (int number = 0; rights.hasNode(name); number++) {
      name = "0" + number;
    }
    return name;
  }
}
