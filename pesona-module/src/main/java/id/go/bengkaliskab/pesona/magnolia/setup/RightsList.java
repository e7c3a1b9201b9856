package id.go.bengkaliskab.pesona.magnolia.setup;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** The rights of a role on one workspace or on addresses: nodes with path and permissions. */
final class RightsList {
  private final Node node;

  private RightsList(Node node) {
    this.node = node;
  }

  /**
   * @param list name of the node, such as {@code acl_uri}
   */
  static RightsList of(Node role, String list) throws RepositoryException {
    return new RightsList(Setup.findOrAdd(role, list));
  }

  /** What an office has set for a path stays as it is. */
  void addUnlessSet(String path, long permissions) throws RepositoryException {
    if (!knows(path)) {
      Node right = node.addNode(freeName(), "mgnl:contentNode");
      right.setProperty("path", path);
      right.setProperty("permissions", permissions);
    }
  }

  private boolean knows(String path) throws RepositoryException {
    for (NodeIterator each = node.getNodes(); each.hasNext(); ) {
      Node right = each.nextNode();
      if (right.hasProperty("path") && path.equals(right.getProperty("path").getString())) {
        return true;
      }
    }
    return false;
  }

  /** The next of Magnolia's labels {@code 0, 00, 01, 02 …}. */
  private String freeName() throws RepositoryException {
    String name = "0";
    for (int number = 0; node.hasNode(name); number++) {
      name = "0" + number;
    }
    return name;
  }
}
