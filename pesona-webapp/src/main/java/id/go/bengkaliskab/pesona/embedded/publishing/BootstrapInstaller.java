package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFile;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapNode;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.xml.sax.SAXException;

/**
 * Puts bootstrapped nodes into a workspace. What exists stays as it is, so that every start may run
 * it: an office keeps what it changed and gets what a new version adds.
 */
public final class BootstrapInstaller {
  private static final String FOLDER = "mgnl:folder";

  private final Sessions sessions;

  /**
   * @param sessions where sessions come from
   */
  public BootstrapInstaller(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Adds the missing nodes of a file, all by one save.
   *
   * @param access rights that may write the workspace
   * @param workspace workspace to fill; may be another than the one the file names, such as the
   *     public copy
   * @param file what to add
   * @throws RepositoryUnavailable when the repository refuses
   */
  public void install(Access access, String workspace, BootstrapFile file) {
    try (Lease lease = sessions.open(access, workspace)) {
      Session session = lease.session();
      add(parent(session, file.parentPath()), file.node());
      session.save();
    } catch (RepositoryException | SAXException e) {
      throw new RepositoryUnavailable(
          "could not bootstrap "
              + file.parentPath()
              + ' '
              + file.node().name()
              + " of "
              + workspace,
          e);
    }
  }

  private static Node parent(Session session, String path) throws RepositoryException {
    Node node = session.getRootNode();
    for (String name : path.split("/")) {
      if (!name.isEmpty()) {
        node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, FOLDER);
      }
    }
    return node;
  }

  private static void add(Node parent, BootstrapNode wanted)
      throws RepositoryException, SAXException {
    if (parent.hasNode(wanted.name())) {
      Node existing = parent.getNode(wanted.name());
      for (BootstrapNode child : wanted.children()) {
        add(existing, child);
      }
      return;
    }
    new SystemView(
            parent
                .getSession()
                .getImportContentHandler(
                    parent.getPath(), ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW))
        .write(wanted);
  }
}
