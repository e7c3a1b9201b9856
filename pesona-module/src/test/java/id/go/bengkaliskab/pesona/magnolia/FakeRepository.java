package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.repository.RepositoryManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.nodetype.NodeTypeManagerImpl;

/** The repository of one instance: Jackrabbit with the workspaces and node types of Magnolia. */
public final class FakeRepository implements RepositoryManager, AutoCloseable {
  private static final String[] NODE_TYPES = {
    "/magnolia/magnolia-nodetypes.xml", "/mgnl-nodetypes/pesona-nodetypes.xml"
  };
  private static final String[] WORKSPACES = {
    "pesona", "pesona-public", "dam", "website", "userroles", "usergroups"
  };

  private final RepositoryImpl repository;

  /**
   * @param folder of the repository
   */
  public FakeRepository(Path folder) {
    try (InputStream xml = FakeRepository.class.getResourceAsStream("/magnolia/repository.xml")) {
      repository = RepositoryImpl.create(RepositoryConfig.create(xml, folder.toString()));
      prepare();
    } catch (RepositoryException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Session getSystemSession(String workspaceName) throws RepositoryException {
    return repository.login(new SimpleCredentials("system", new char[0]), workspaceName);
  }

  @Override
  public void close() {
    repository.shutdown();
  }

  private void prepare() throws RepositoryException, IOException {
    Session session = getSystemSession("config");
    try {
      NodeTypeManagerImpl types = (NodeTypeManagerImpl) session.getWorkspace().getNodeTypeManager();
      for (String resource : NODE_TYPES) {
        try (InputStream xml = FakeRepository.class.getResourceAsStream(resource)) {
          types.registerNodeTypes(xml, NodeTypeManagerImpl.TEXT_XML, true);
        }
      }
      for (String name : WORKSPACES) {
        if (!Set.of(session.getWorkspace().getAccessibleWorkspaceNames()).contains(name)) {
          session.getWorkspace().createWorkspace(name);
        }
      }
    } finally {
      session.logout();
    }
  }
}
